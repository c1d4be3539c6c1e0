import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { organizations } from '../organizations/reads.js';
import { changeRole } from './change-role.js';
import { handOver } from './hand-over.js';
import { leaveOrganization, removeMember } from './remove-member.js';

export const resolvers: Resolvers = {
  Mutation: {
    async changeRole(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const changed = await write(context.tools, (work) => changeRole(work, personId, input));
      if ('refused' in changed) return { userErrors: changed.refused };
      return { membership: changed.done.after, userErrors: [] };
    },
    async handOverOrganization(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const handed = await write(context.tools, (work) => handOver(work, personId, input));
      if ('refused' in handed) return { userErrors: handed.refused };
      const organization = await organizations(context).load(input.organizationId);
      return { organization, membership: handed.done.heir.after, userErrors: [] };
    },
    async removeMember(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const removed = await write(context.tools, (work) => removeMember(work, personId, input));
      if ('refused' in removed) return { userErrors: removed.refused };
      return { organization: await organizations(context).load(input.organizationId), userErrors: [] };
    },
    async leaveOrganization(_parent, { input: { organizationId } }, context) {
      const { personId } = requirePerson(context);
      const left = await write(context.tools, (work) => leaveOrganization(work, personId, organizationId));
      if ('refused' in left) return { userErrors: left.refused };
      return { organization: await organizations(context).load(organizationId), userErrors: [] };
    },
  },
};
