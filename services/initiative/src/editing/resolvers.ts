import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { editOrganization } from './edit-organization.js';

export const resolvers: Resolvers = {
  Mutation: {
    async editOrganization(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const { organizationId, expectedVersion, ...changes } = input;
      const isModerator = context.caller.roles?.includes('moderator') ?? false;
      const request = { organizationId, personId, isModerator, changes, expectedVersion };
      const edited = await write(context.tools, (work) => editOrganization(work, request));
      if ('refused' in edited) return { userErrors: edited.refused };
      return { organization: edited.done, userErrors: [] };
    },
  },
};
