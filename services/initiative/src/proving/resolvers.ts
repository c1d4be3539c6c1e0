import { requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { proveMandate } from './prove-mandate.js';

export const resolvers: Resolvers = {
  Mutation: {
    async proveMandate(_parent, { input: { organizationId, personId } }, context) {
      requireRole(context, 'moderator');
      const proved = await write(context.tools, (work) => proveMandate(work, organizationId, personId));
      if ('refused' in proved) return { userErrors: proved.refused };
      const { organization, membership } = proved.done;
      return { organization, membership, userErrors: [] };
    },
  },
};
