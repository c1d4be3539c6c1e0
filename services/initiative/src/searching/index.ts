import type { Reaction } from '@tpt/outbox';
import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { startFolding } from './background.js';
import { onSignatureCounts } from './on-signature-counts.js';
import { resolvers } from './resolvers.js';
import { countWaiting } from './store.js';

/** Everybody finds what was published. */
export const searching: Capability<Tools> = {
  resolvers,
  listens: [
    {
      consumer: 'supports',
      topics: ['tpt.signature.counts.v1'],
      reactions: () => [onSignatureCounts] as Reaction<never>[],
    },
  ],
  background: startFolding,
  status: async ({ database }) => [`search: ${await countWaiting(database.manager)} changes to fold`],
};
