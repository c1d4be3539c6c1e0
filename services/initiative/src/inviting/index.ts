import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { FORGET_INVITATIONS, jobs } from './jobs.js';
import { resolvers } from './resolvers.js';
import { Invitations } from './table.js';

/** Owners invite others, by mail, to act for their organization. */
export const inviting: Capability<Tools> = { tables: [Invitations], resolvers, jobs, hourly: [FORGET_INVITATIONS] };
