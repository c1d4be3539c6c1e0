import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** What belongs to a person, by the organizations that she acts for, and to an organization. */
export const belonging: Capability<Tools> = { resolvers };
