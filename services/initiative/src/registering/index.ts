import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** People register the organizations that they act for. */
export const registering: Capability<Tools> = { resolvers };
