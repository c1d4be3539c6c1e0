import { requirePerson } from '@tpt/graph';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { draftInitiative } from './draft-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    async draftInitiative(_parent, { input }, context) {
      const { personId, email } = requirePerson(context);
      const { organizationId, idempotencyKey, ...text } = input;
      const request = { id: newId('initiative'), personId, organizationId, text, idempotencyKey };
      const drafted = await write(context.tools, async (work) => {
        const outcome = await draftInitiative(work, request, new Date());
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in drafted) return { userErrors: drafted.refused };
      return { initiative: drafted.done, userErrors: [] };
    },
  },
};
