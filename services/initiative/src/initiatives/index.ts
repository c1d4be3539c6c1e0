import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { Initiatives, Revisions } from './table.js';

/** What organizations do for others. */
export const initiatives: Capability<Tools> = { tables: [Initiatives, Revisions], resolvers };
