import type { Resolvers } from '../generated/schema.js';
import { readMembers, viewerMemberships } from './reads.js';

export const resolvers: Resolvers = {
  Organization: {
    viewerMembership: ({ id }, _args, context) => viewerMemberships(context).load(id),
    members: ({ id }, _args, context) => readMembers(id, context),
  },
};
