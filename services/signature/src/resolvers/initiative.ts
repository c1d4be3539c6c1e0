import type { InitiativeResolvers } from '../generated/schema.js';

export const Initiative: InitiativeResolvers = {
  __resolveReference: async ({ id }) => ({ id }),
  supportCount: async ({ id }, _args, { counts }) => (await counts.load(id))?.people ?? 0,
  viewerSupports: ({ id }, _args, { viewerSigned }) => viewerSigned.load(id),
};
