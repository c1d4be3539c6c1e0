import { exactlyOne, readPage } from '@tpt/service';
import type { QueryResolvers } from '../generated/schema.js';
import { findInitiativeBySlug } from '../store/initiatives.js';
import { findOrganizationBySlug } from '../store/organizations.js';
import { PUBLICATION_CURSOR, readPublishedInitiatives } from '../store/published-initiatives.js';

export const Query: QueryResolvers = {
  async initiative(_parent, { id, slug }, context) {
    const by = exactlyOne({ id, slug }, context);
    return by.name === 'id'
      ? context.initiatives.load(by.value)
      : context.visibleInitiative(await findInitiativeBySlug(context.store, by.value));
  },
  initiatives: (_parent, args, context) =>
    readPublishedInitiatives(context.store, readPage(args, PUBLICATION_CURSOR, context)),
  async organization(_parent, { id, slug }, context) {
    const by = exactlyOne({ id, slug }, context);
    return by.name === 'id'
      ? context.organizations.load(by.value)
      : context.visibleOrganization(await findOrganizationBySlug(context.store, by.value));
  },
};
