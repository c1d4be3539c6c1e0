import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Everybody finds the organizations that are known here. */
export const directory: Capability<Tools> = { resolvers };
