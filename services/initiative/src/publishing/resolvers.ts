import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { submitInitiative } from './submit-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    async submitInitiative(_parent, { input: { initiativeId } }, context) {
      const { personId, email } = requirePerson(context);
      const now = new Date();
      const submitted = await write(context.tools, async (work) => {
        const outcome = await submitInitiative(work, personId, initiativeId, now);
        if ('done' in outcome) await keepContact(work, personId, email, context.language, now);
        return outcome;
      });
      if ('refused' in submitted) return { userErrors: submitted.refused };
      return { initiative: submitted.done, userErrors: [] };
    },
  },
};
