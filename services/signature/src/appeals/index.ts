import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { Appeals } from './table.js';

/** Appeals are opened, read, paused and closed. */
export const appeals: Capability<Tools> = { tables: [Appeals], resolvers };
