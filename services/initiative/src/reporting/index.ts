import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { FORGET_REPORTS, jobs } from './jobs.js';
import { resolvers } from './resolvers.js';
import { ReportCases, Reports } from './table.js';

/** Readers tell the moderators of what should not be there. */
export const reporting: Capability<Tools> = {
  tables: [ReportCases, Reports],
  resolvers,
  jobs,
  hourly: [FORGET_REPORTS],
};
