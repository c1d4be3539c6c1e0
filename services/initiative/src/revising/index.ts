import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Members edit what is public, which stands until the edit is accepted; everybody reads what stood before. */
export const revising: Capability<Tools> = { resolvers };
