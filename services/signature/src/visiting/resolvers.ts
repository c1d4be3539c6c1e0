import { write } from '@tpt/outbox';
import { findAppeal } from '../appeals/reads.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { askerOf } from '../messages/asker.js';
import type { Outcome } from '../refusals.js';
import { confirmByLink } from './confirm-by-link.js';
import { signAsVisitor } from './sign-as-visitor.js';
import { withdrawByLink } from './withdraw-by-link.js';

export const resolvers: Resolvers = {
  Mutation: {
    async signAppealAsVisitor(_parent, { input: { appealId, name, email, consents } }, context) {
      const target = { kind: 'APPEAL' as const, id: appealId };
      const from = { asker: askerOf(context), language: context.language };
      const signed = await write(context.tools, (work) =>
        signAsVisitor(work, target, { name, email, consents }, from, new Date()),
      );
      return toPayload('refused' in signed ? signed : { done: appealId }, context);
    },
    confirmSignature: async (_parent, { input: { token } }, context) =>
      toPayload(await write(context.tools, (work) => confirmByLink(work, token, new Date())), context),
    withdrawSignature: async (_parent, { input: { token } }, context) =>
      toPayload(await write(context.tools, (work) => withdrawByLink(work, token, new Date())), context),
  },
};

const toPayload = async (outcome: Outcome<string>, { tools }: Context) =>
  'refused' in outcome
    ? { userErrors: outcome.refused }
    : { appeal: await findAppeal(tools, outcome.done), userErrors: [] };
