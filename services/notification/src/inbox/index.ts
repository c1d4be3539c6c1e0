import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** People read what they were told. */
export const inbox: Capability<Tools> = { resolvers };
