import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { reporterOf } from './domain.js';
import { reportInitiative } from './report-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    async reportInitiative(_parent, { input }, { caller, tools }) {
      const reported = await write(tools, (work) => reportInitiative(work, input, reporterOf(caller), new Date()));
      if ('refused' in reported) return { userErrors: reported.refused };
      return { initiative: reported.done, userErrors: [] };
    },
  },
};
