import { requirePerson } from '@tpt/graph';
import { readPage } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { ID_CURSOR, PUBLICATION_CURSOR, readInitiativesOf, readMyInitiatives, readMyOrganizations } from './reads.js';

export const resolvers: Resolvers = {
  Query: {
    async myOrganizations(_parent, page, context) {
      const { personId } = requirePerson(context);
      return readMyOrganizations(context, personId, readPage(page, ID_CURSOR, context));
    },
    async myInitiatives(_parent, { state, ...page }, context) {
      const { personId } = requirePerson(context);
      return readMyInitiatives(context, personId, state, readPage(page, ID_CURSOR, context));
    },
  },
  Organization: {
    initiatives: ({ id }, page, context) => readInitiativesOf(context, id, readPage(page, PUBLICATION_CURSOR, context)),
  },
  InitiativeListConnection: { nodes: ({ edges }) => edges.map((edge) => edge.node) },
};
