import type { OrganizationResolvers } from '../generated/schema.js';

export const Organization: OrganizationResolvers = {
  __resolveReference: async ({ id }, { organizations }) => organizations.load(id),
  viewerMembership: ({ id }, _args, { memberships }) => memberships.load(id),
};
