import { readPage } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { DIRECTORY_CURSOR, readOrganizations } from './reads.js';

export const resolvers: Resolvers = {
  Query: {
    organizations: (_parent, { search, filter, ...page }, context) =>
      readOrganizations(context.tools, readPage(page, DIRECTORY_CURSOR, context), search, filter ?? {}),
  },
  OrganizationConnection: { nodes: ({ edges }) => edges.map((edge) => edge.node) },
};
