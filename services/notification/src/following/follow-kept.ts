import type { Work } from '@tpt/outbox';
import { MOST_FOLLOWS } from './domain.js';
import { keepMerged, moveFollows } from './store.js';

/** Lets those who follow organizations that became part of another follow that one, as if they had from the start. */
export async function followKept(
  { transaction }: Pick<Work, 'transaction'>,
  keptId: string,
  mergedIds: string[],
): Promise<void> {
  if (mergedIds.length === 0) return;
  const merged = await keepMerged(transaction, keptId, mergedIds);
  if (merged.length > 0) await moveFollows(transaction, merged, keptId, MOST_FOLLOWS);
}
