import type { Tools } from '../context.js';
import { keptUntil } from './domain.js';
import { forgetReportsUntil } from './store.js';

/** Forgets who reported what was decided long ago, and her words. Gives how many reports. */
export const forgetReports = ({ database }: Pick<Tools, 'database'>, now: Date): Promise<number> =>
  forgetReportsUntil(database, keptUntil(now));
