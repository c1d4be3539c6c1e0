import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { jobs } from './jobs.js';
import { resolvers } from './resolvers.js';
import { ReviewMessages, ReviewThreads } from './table.js';

/** Authors hear what moderators decide, and answer. */
export const answering: Capability<Tools> = { tables: [ReviewMessages, ReviewThreads], resolvers, jobs };
