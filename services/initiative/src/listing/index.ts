import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Everybody reads what was published. */
export const listing: Capability<Tools> = { resolvers };
