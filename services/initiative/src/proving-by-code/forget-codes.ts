import type { Tools } from '../context.js';
import { countedUntil } from './domain.js';
import { deleteUntil } from './store.js';

/** Forgets the codes that no cap looks at any more. */
export const forgetCodes = ({ database }: Pick<Tools, 'database'>, now: Date): ReturnType<typeof deleteUntil> =>
  deleteUntil(database, countedUntil(now));
