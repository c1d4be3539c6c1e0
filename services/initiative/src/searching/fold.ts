import type { EntityManager } from 'typeorm';
import { foldOldest, takeTurnToFold } from './store.js';

/** How many changes are folded in one transaction. */
export const FOLDED_AT_ONCE = 10_000;

/**
 * Adds the oldest changes to what is counted of everything, and to the words that are known, one process at a time;
 * whether more may wait.
 */
export const fold = async (transaction: EntityManager): Promise<boolean> =>
  (await takeTurnToFold(transaction)) && (await foldOldest(transaction, FOLDED_AT_ONCE)) === FOLDED_AT_ONCE;
