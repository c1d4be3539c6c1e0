import type { Work } from '@tpt/outbox';
import { isThing, type Vanishing } from './domain.js';
import { deleteGone, insertGone } from './store.js';

/** Notes whether a thing is gone, or there. A key that names no such thing is nobody's. */
export async function noteStanding(
  { transaction }: Pick<Work, 'transaction'>,
  kind: Vanishing,
  key: string,
  isGone: boolean,
): Promise<void> {
  if (!isThing(kind, key)) return;
  await (isGone ? insertGone : deleteGone)(transaction, key);
}
