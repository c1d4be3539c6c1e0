import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { submitInitiative } from './submit-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    async submitInitiative(_parent, { input: { initiativeId } }, context) {
      const { personId } = requirePerson(context);
      const submitted = await write(context.tools, (work) =>
        submitInitiative(work, personId, initiativeId, new Date()),
      );
      if ('refused' in submitted) return { userErrors: submitted.refused };
      return { initiative: submitted.done, userErrors: [] };
    },
  },
};
