import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { RecordedDomains } from './table.js';

/** Moderators record who may indeed act for an organization. */
export const proving: Capability<Tools> = { tables: [RecordedDomains], resolvers };
