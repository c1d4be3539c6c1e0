import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Members make public what their organization does. */
export const publishing: Capability<Tools> = { resolvers };
