import type { Task } from '@tpt/database';
import type { Tools } from '../context.js';
import { forgetReports } from './forget-reports.js';

/** Name of the job that forgets who reported what was decided long ago. */
export const FORGET_REPORTS = 'forget-reports';

export const jobs = (tools: Tools): Record<string, Task> => ({
  [FORGET_REPORTS]: () => forgetReports(tools, new Date()),
});
