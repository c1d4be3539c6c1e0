import type { Tools } from '../context.js';
import { keptUntil } from './domain.js';
import { deleteKeptUntil } from './store.js';

/** Forgets the contacts of those who have not acted for a year and are members nowhere. Gives how many. */
export const forgetContacts = ({ database }: Pick<Tools, 'database'>, now: Date): Promise<number> =>
  deleteKeptUntil(database, keptUntil(now));
