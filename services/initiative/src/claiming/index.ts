import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { Claims } from './table.js';

/** People ask to act for organizations that the census recorded. */
export const claiming: Capability<Tools> = { tables: [Claims], resolvers };
