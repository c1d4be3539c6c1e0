import { exactlyOne, fieldOf } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { organizations, readOrganizationBySlug } from './reads.js';

const field = fieldOf(organizations);

export const resolvers: Resolvers = {
  Query: {
    async organization(_parent, { id, slug }, context) {
      const by = exactlyOne({ id, slug }, context);
      return by.name === 'id' ? organizations(context).load(by.value) : readOrganizationBySlug(by.value, context);
    },
  },
  Organization: {
    __resolveReference: ({ id }, context) => organizations(context).load(id),
    siren: field('siren'),
    countryCode: field('countryCode'),
    department: field('department'),
    city: field('city'),
    sizeCategory: field('sizeCategory'),
    nafSection: field('nafSection'),
    website: field('website'),
    provenance: field('provenance'),
    mandateProof: field('mandateProof'),
  },
};
