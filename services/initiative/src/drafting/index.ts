import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Members write down what their organization does. */
export const drafting: Capability<Tools> = { resolvers };
