import { requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { decideOnInitiative } from './decide-on-initiative.js';
import type { Decision } from './domain.js';

export const resolvers: Resolvers = {
  Mutation: {
    acceptInitiative: (_parent, { input: { initiativeId, expectedVersion } }, context) =>
      decide(initiativeId, { expectedVersion, rejection: null }, context),
    rejectInitiative: (_parent, { input: { initiativeId, expectedVersion, reason, message } }, context) =>
      decide(initiativeId, { expectedVersion, rejection: { reason, message } }, context),
  },
};

async function decide(initiativeId: string, decision: Decision, context: Context) {
  requireRole(context, 'moderator');
  const decided = await write(context.tools, (work) => decideOnInitiative(work, initiativeId, decision, new Date()));
  if ('refused' in decided) return { userErrors: decided.refused };
  return { initiative: decided.done, userErrors: [] };
}
