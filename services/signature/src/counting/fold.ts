import type { Work } from '@tpt/outbox';
import { countsState } from './announcements.js';
import { add } from './domain.js';
import { drainDeltas, findCounts, takeTurnToFold, upsertCounts } from './store.js';

/**
 * Drains the oldest changes into the counts, one process at a time. What commits late is folded later: nothing is skipped
 * and nothing counted twice.
 */
export async function fold(
  { transaction, announce }: Pick<Work, 'transaction' | 'announce'>,
  now: Date,
): Promise<void> {
  if (!(await takeTurnToFold(transaction))) return;
  const changes = await drainDeltas(transaction);
  if (changes.length === 0) return;
  const earlier = await findCounts(
    transaction,
    changes.map(({ subjectId }) => subjectId),
  );
  const counts = changes.map((change) => add(change, earlier.get(change.subjectId), now));
  await upsertCounts(transaction, counts);
  announce(...counts.map(countsState));
}
