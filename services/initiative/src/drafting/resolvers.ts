import { requirePerson } from '@tpt/graph';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { draftInitiative } from './draft-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    async draftInitiative(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const { organizationId, idempotencyKey, ...text } = input;
      const request = { id: newId('initiative'), personId, organizationId, text, idempotencyKey };
      const drafted = await write(context.tools, (work) => draftInitiative(work, request, new Date()));
      if ('refused' in drafted) return { userErrors: drafted.refused };
      return { initiative: drafted.done, userErrors: [] };
    },
  },
};
