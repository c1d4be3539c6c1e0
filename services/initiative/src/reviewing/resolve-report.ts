import type { Work } from '@tpt/outbox';
import { readMessage } from '../answering/domain.js';
import { writeDown } from '../auditing/write-down.js';
import type { Tools } from '../context.js';
import { changeReviewed } from '../initiatives/change-initiative.js';
import { withdraw, type Initiative } from '../initiatives/domain/index.js';
import { closeReports } from '../reporting/close-reports.js';
import { type Outcome } from '../refusals.js';
import type { ToldRejection } from './domain.js';
import { holdReview, type Review } from './hold-review.js';
import { settle } from './settle.js';
import { deleteClaim } from './store.js';

/** What becomes of reports: nothing, or the initiative is withdrawn, and why. */
export interface Resolution {
  /** How many reports the moderator has seen. */
  expectedReports: number;
  withdrawal: ToldRejection | null;
}

/** Keeps what a moderator decides on the reports on an initiative. */
export async function resolveReport(
  work: Work<Tools>,
  review: Review,
  { expectedReports, withdrawal }: Resolution,
  now: Date,
): Promise<Outcome<Initiative>> {
  const message = withdrawal && readMessage(withdrawal.message);
  if (message && 'refused' in message) return message;
  const held = await holdReview(work, review, now);
  if ('refused' in held) return held;
  const { initiative } = held.done;
  if (!withdrawal || !message) {
    const closed = await closeReports(work, initiative.id, expectedReports, now);
    if ('refused' in closed) return closed;
    await dismiss(work, review, now);
    return { done: initiative };
  }
  const withdrawn = withdraw(held.done, now);
  if ('refused' in withdrawn) return withdrawn;
  const closed = await closeReports(work, initiative.id, expectedReports, now);
  if ('refused' in closed) return closed;
  await changeReviewed(work, held.done, withdrawn.done);
  const told = { reason: withdrawal.reason, message: message.done };
  await settle(work, review, { ...told, kind: 'WITHDRAWN', revision: null }, now);
  return { done: withdrawn.done.initiative };
}

async function dismiss(work: Work, { moderatorId, initiativeId }: Review, now: Date): Promise<void> {
  await writeDown(work, { actorId: moderatorId, action: 'REPORTS_DISMISSED', subjectId: initiativeId, at: now });
  await deleteClaim(work.transaction, initiativeId);
}
