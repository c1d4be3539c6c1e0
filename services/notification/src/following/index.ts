import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { Follows } from './table.js';

/** People say what they want to be told about. */
export const following: Capability<Tools> = { tables: [Follows], resolvers };
