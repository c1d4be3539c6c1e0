import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Moderators record what public sources tell. */
export const census: Capability<Tools> = { resolvers };
