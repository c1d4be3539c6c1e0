import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { AuditEntries } from './table.js';

/** What moderators decide is written down for good. */
export const auditing: Capability<Tools> = { tables: [AuditEntries], resolvers };
