import { requirePerson, requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { readPage } from '@tpt/service';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { answerDecision } from './answer-decision.js';
import { isFromModerators } from './domain.js';
import { MESSAGE_CURSOR, messageOfRejection, readMessages } from './reads.js';
import { replyToAnswer } from './reply-to-answer.js';

export const resolvers: Resolvers = {
  Mutation: {
    async answerDecision(_parent, { input }, context) {
      const { personId, email } = requirePerson(context);
      const now = new Date();
      const answered = await write(context.tools, async (work) => {
        const outcome = await answerDecision(work, personId, input, now);
        if ('done' in outcome) await keepContact(work, personId, email, context.language, now);
        return outcome;
      });
      return 'refused' in answered ? { userErrors: answered.refused } : { initiative: answered.done, userErrors: [] };
    },
    async replyToAnswer(_parent, { input }, context) {
      const { personId } = requireRole(context, 'moderator');
      const replied = await write(context.tools, (work) => replyToAnswer(work, personId, input, new Date()));
      return 'refused' in replied ? { userErrors: replied.refused } : { initiative: replied.done, userErrors: [] };
    },
  },
  Initiative: {
    reviewMessages: (initiative, args, context) =>
      readMessages(initiative, readPage(args, MESSAGE_CURSOR, context), context),
  },
  Rejection: { message: (rejection, _args, context) => messageOfRejection(context).load(rejection) },
  ReviewMessageConnection: { nodes: ({ edges }) => edges.map((edge) => edge.node) },
  ReviewMessage: { isFromModerators, message: ({ text }) => text },
};
