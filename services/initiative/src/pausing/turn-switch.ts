import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import type { Outcome } from '../refusals.js';
import { pause, readReason, resume, type Publication } from './domain.js';
import { findSwitchToTurn, updateSwitch } from './store.js';

/** Pauses publication, or lets it go on, for a reason that is written down. */
export async function turnSwitch(
  work: Work,
  moderatorId: string,
  to: 'PAUSED' | 'RESUMED',
  given: string,
  now: Date,
): Promise<Outcome<Publication>> {
  const reason = readReason(given);
  if ('refused' in reason) return reason;
  const current = await findSwitchToTurn(work.transaction);
  const turned = to === 'PAUSED' ? pause(current, reason.done, now) : resume(current);
  if ('refused' in turned) return turned;
  await updateSwitch(work.transaction, turned.done);
  await writeDown(work, { actorId: moderatorId, action: `PUBLICATION_${to}`, note: reason.done, at: now });
  return turned;
}
