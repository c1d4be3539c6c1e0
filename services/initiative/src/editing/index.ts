import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';

/** Owners keep what is known of their organization true. */
export const editing: Capability<Tools> = { resolvers };
