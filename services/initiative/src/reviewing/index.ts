import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Moderators decide on what was handed in. */
export const reviewing: Capability<Tools> = { resolvers };
