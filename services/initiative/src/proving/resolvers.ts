import { requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { proveMandate } from './prove-mandate.js';
import { readRecordedDomains } from './reads.js';
import { forgetDomain, recordDomain } from './record-domain.js';

export const resolvers: Resolvers = {
  Mutation: {
    async proveMandate(_parent, { input: { organizationId, personId } }, context) {
      const moderator = requireRole(context, 'moderator');
      const proved = await write(context.tools, (work) =>
        proveMandate(work, moderator.personId, { organizationId, personId }, new Date()),
      );
      if ('refused' in proved) return { userErrors: proved.refused };
      const { organization, membership } = proved.done;
      return { organization, membership, userErrors: [] };
    },
    async recordDomain(_parent, { input: { organizationId, domain } }, context) {
      const { personId } = requireRole(context, 'moderator');
      const recorded = await write(context.tools, (work) =>
        recordDomain(work, personId, organizationId, domain, new Date()),
      );
      if ('refused' in recorded) return { userErrors: recorded.refused };
      return { organization: recorded.done, userErrors: [] };
    },
    async forgetDomain(_parent, { input: { organizationId, domain } }, context) {
      const { personId } = requireRole(context, 'moderator');
      const forgotten = await write(context.tools, (work) =>
        forgetDomain(work, personId, organizationId, domain, new Date()),
      );
      if ('refused' in forgotten) return { userErrors: forgotten.refused };
      return { organization: forgotten.done, userErrors: [] };
    },
  },
  Organization: { recordedDomains: ({ id }, _args, context) => readRecordedDomains(id, context) },
};
