import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { PublicationSwitch } from './table.js';

/** Moderators stop publication for a while, whatever is handed in meanwhile. */
export const pausing: Capability<Tools> = { tables: [PublicationSwitch], resolvers };
