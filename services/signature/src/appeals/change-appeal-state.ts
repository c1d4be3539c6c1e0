import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { changeSubjectState } from '../subjects/change-subject-state.js';
import type { SubjectState } from '../subjects/domain.js';
import { appealState } from './announcements.js';
import { updateVersion } from './store.js';

/** Pauses an appeal, opens it again, or closes it for good, and tells the world. */
export async function changeAppealState(
  work: Pick<Work, 'transaction' | 'announce'>,
  id: string,
  to: SubjectState,
  now: Date,
): Promise<Outcome<'CHANGE' | 'NOTHING'>> {
  const decided = await changeSubjectState(work, { kind: 'APPEAL', id }, to, now);
  if ('done' in decided && decided.done === 'CHANGE')
    work.announce(appealState(await updateVersion(work.transaction, id)));
  return decided;
}
