import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { startFolding } from './background.js';
import { readWaiting } from './reads.js';
import { resolvers } from './resolvers.js';
import { Counts } from './table.js';

/** How many people signed or support something is counted, and shown. */
export const counting: Capability<Tools> = {
  tables: [Counts],
  resolvers,
  background: startFolding,
  status: async (tools) => [`counts: ${(await readWaiting(tools)).waiting} deltas to fold`],
};
