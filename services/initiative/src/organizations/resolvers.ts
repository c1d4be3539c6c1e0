import { exactlyOne, fieldOf } from '@tpt/service';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { texts } from '../texts/index.js';
import { isNamedTo, organizations, readOrganizationBySlug, type ShownOrganization } from './reads.js';

const field = fieldOf(organizations);

/** Shows what is a person's, where the organization is one, to whom it may be shown. */
const personal =
  <Shown>(show: (organization: ShownOrganization, args: unknown, context: Context) => Shown) =>
  async (organization: ShownOrganization, args: unknown, context: Context) =>
    (await isNamedTo(organization, context)) ? show(organization, args, context) : null;

export const resolvers: Resolvers = {
  Query: {
    async organization(_parent, { id, slug }, context) {
      const by = exactlyOne({ id, slug }, context);
      return by.name === 'id' ? organizations(context).load(by.value) : readOrganizationBySlug(by.value, context);
    },
  },
  Organization: {
    __resolveReference: ({ id }, context) => organizations(context).load(id),
    name: async (organization, _args, context) =>
      (await isNamedTo(organization, context)) ? organization.name : texts[context.language].soleTrader,
    legalId: personal(field('legalId')),
    siren: personal(field('siren')),
    countryCode: field('countryCode'),
    department: field('department'),
    commune: field('commune'),
    city: field('city'),
    sizeCategory: field('sizeCategory'),
    nafSection: field('nafSection'),
    naf: field('naf'),
    website: field('website'),
    provenance: field('provenance'),
    mandateProof: field('mandateProof'),
    version: field('version'),
  },
};
