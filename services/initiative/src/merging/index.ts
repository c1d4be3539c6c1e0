import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Moderators make one of organizations that are there twice. */
export const merging: Capability<Tools> = { resolvers };
