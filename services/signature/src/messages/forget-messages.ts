import type { Tools } from '../context.js';
import { countedUntil } from './domain.js';
import { deleteUntil } from './store.js';

/** Forgets messages that no cap looks at any more. Gives how many. */
export const forgetMessages = ({ database }: Pick<Tools, 'database'>, now: Date): Promise<number> =>
  deleteUntil(database, countedUntil(now));
