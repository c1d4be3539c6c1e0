import { readPage } from '@tpt/connections';
import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../generated/schema.js';
import { findInitiativeBySlug } from '../store/initiatives.js';
import { findOrganizationBySlug } from '../store/organizations.js';
import { isPublicationCursor, readPublishedInitiatives } from '../store/published-initiatives.js';

export const Query: QueryResolvers = {
  async initiative(_parent, { id, slug }, { store, initiatives, visibleInitiative }) {
    const by = exactlyOne(id, slug);
    return by.id ? initiatives.load(by.id) : visibleInitiative(await findInitiativeBySlug(store, by.slug!));
  },
  initiatives: (_parent, args, { store }) => readPublishedInitiatives(store, readPage(args, isPublicationCursor)),
  async organization(_parent, { id, slug }, { store, organizations, visibleOrganization }) {
    const by = exactlyOne(id, slug);
    return by.id ? organizations.load(by.id) : visibleOrganization(await findOrganizationBySlug(store, by.slug!));
  },
};

function exactlyOne(id: string | null | undefined, slug: string | null | undefined): { id?: string; slug?: string } {
  if (id && !slug) return { id };
  if (slug && !id) return { slug: slug.replaceAll('\0', '') };
  throw new GraphQLError('Give either "id" or "slug".', { extensions: { code: 'BAD_USER_INPUT' } });
}
