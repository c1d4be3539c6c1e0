import { requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { mergeOrganizations } from './merge-organizations.js';

export const resolvers: Resolvers = {
  Mutation: {
    async mergeOrganizations(_parent, { input }, context) {
      const { personId: moderatorId } = requireRole(context, 'moderator');
      const merged = await write(context.tools, (work) =>
        mergeOrganizations(work, { moderatorId, ...input }, new Date()),
      );
      if ('refused' in merged) return { userErrors: merged.refused };
      return { organization: merged.done, userErrors: [] };
    },
  },
};
