import type { Resolvers } from '../generated/schema.js';
import { readPeople, readReached } from './reads.js';

export const resolvers: Resolvers = {
  Appeal: {
    signatureCount: ({ id }, _args, context) => readPeople(context, id),
    milestones: ({ id }, _args, context) => readReached(context, id),
  },
  Initiative: { supportCount: ({ id }, _args, context) => readPeople(context, id) },
};
