import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { changeState, type SubjectState, type Target } from './domain.js';
import { lockState, updateState } from './store.js';

/**
 * Pauses a subject, opens it again, or closes it for good; closing destroys the key of its hashes. Who signs or confirms
 * at the same moment is waited for, so that nothing is counted after it.
 */
export async function changeSubjectState(
  { transaction }: Pick<Work, 'transaction'>,
  target: Target,
  to: SubjectState,
  now: Date,
): Promise<Outcome<'CHANGE' | 'NOTHING'>> {
  const decided = changeState(await lockState(transaction, target), to);
  if ('done' in decided && decided.done === 'CHANGE')
    await updateState(transaction, target.id, to === 'OPEN', to === 'CLOSED' ? now : null);
  return decided;
}
