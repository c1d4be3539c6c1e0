import { readPage } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { PUBLICATION_CURSOR, readPublishedInitiatives } from './reads.js';
import { fieldsOfItems } from './selection.js';

export const resolvers: Resolvers = {
  Query: {
    initiatives: (_parent, args, context, info) =>
      readPublishedInitiatives(context.tools, readPage(args, PUBLICATION_CURSOR, context), fieldsOfItems(info)),
  },
  InitiativeConnection: {
    nodes: ({ edges }) => edges.map((edge) => edge.node),
    totalCount: (page) => page.totalCount(),
  },
};
