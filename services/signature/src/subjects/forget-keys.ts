import type { Tools } from '../context.js';
import { deleteKeysOfClosed } from './store.js';

/** Forgets the keys of closed subjects that a close left behind. Gives how many. */
export const forgetKeys = ({ database }: Pick<Tools, 'database'>): Promise<number> =>
  deleteKeysOfClosed(database.manager);
