import { requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { readPublication } from './reads.js';
import { turnSwitch } from './turn-switch.js';

export const resolvers: Resolvers = {
  Query: { publication: (_parent, _args, { tools }) => readPublication(tools) },
  Mutation: {
    pausePublication: (_parent, { input: { reason } }, context) => turn(context, 'PAUSED', reason),
    resumePublication: (_parent, { input: { reason } }, context) => turn(context, 'RESUMED', reason),
  },
  Publication: { isPaused: ({ pausedAt }) => pausedAt !== null },
};

async function turn(context: Context, to: 'PAUSED' | 'RESUMED', reason: string) {
  const { personId } = requireRole(context, 'moderator');
  const turned = await write(context.tools, (work) => turnSwitch(work, personId, to, reason, new Date()));
  return {
    publication: await readPublication(context.tools),
    userErrors: 'refused' in turned ? turned.refused : [],
  };
}
