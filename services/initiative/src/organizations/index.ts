import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { loadPlaces } from '../values/communes.js';
import { Organizations } from './table.js';

/** Companies and other economic actors, as they are known here. */
export const organizations: Capability<Tools> = {
  tables: [Organizations],
  resolvers,
  background() {
    // Nobody who is served waits for it.
    loadPlaces();
    return { stop: async () => {} };
  },
};
