import type { Tools } from '../context.js';
import { pendingUntil, spentUntil } from './domain.js';
import { deletePendingUntil, deleteWithdrawnUntil } from './store.js';

/**
 * Forgets attempts that were not confirmed in time, with their names and addresses, and what was taken back long ago, with
 * its link. Gives how many each were.
 */
export const forgetSignatures = async (
  { database }: Pick<Tools, 'database'>,
  now: Date,
): Promise<{ pending: number; withdrawn: number }> => ({
  pending: await deletePendingUntil(database, pendingUntil(now)),
  withdrawn: await deleteWithdrawnUntil(database, spentUntil(now)),
});
