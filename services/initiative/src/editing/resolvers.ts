import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { isModerator } from '../memberships/reads.js';
import { editOrganization } from './edit-organization.js';

export const resolvers: Resolvers = {
  Mutation: {
    async editOrganization(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const { organizationId, expectedVersion, ...changes } = input;
      const request = { organizationId, personId, isModerator: isModerator(context), changes, expectedVersion };
      const edited = await write(context.tools, (work) => editOrganization(work, request, new Date()));
      if ('refused' in edited) return { userErrors: edited.refused };
      return { organization: edited.done, userErrors: [] };
    },
  },
};
