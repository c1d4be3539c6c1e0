import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { ReviewClaims } from './table.js';

/** Moderators find what awaits them, and decide on it. */
export const reviewing: Capability<Tools> = { tables: [ReviewClaims], resolvers };
