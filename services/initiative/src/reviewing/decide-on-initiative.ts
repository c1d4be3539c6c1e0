import type { Work } from '@tpt/outbox';
import { readMessage } from '../answering/domain.js';
import type { Tools } from '../context.js';
import { changeReviewed } from '../initiatives/change-initiative.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { holdPublication } from '../pausing/hold-publication.js';
import type { Outcome } from '../refusals.js';
import { decide, type Decision } from './domain.js';
import { holdReview, type Review } from './hold-review.js';
import { settle } from './settle.js';

/** Keeps what a moderator decides on what was handed in: an initiative, or an edit of one that is public. */
export async function decideOnInitiative(
  work: Work<Tools>,
  review: Review,
  { expectedVersion, rejection }: Decision,
  now: Date,
): Promise<Outcome<Initiative>> {
  const message = rejection && readMessage(rejection.message);
  if (message && 'refused' in message) return message;
  const held = await holdReview(work, review, now);
  if ('refused' in held) return held;
  const told = rejection && message ? { reason: rejection.reason, message: message.done } : null;
  const decided = decide(held.done, { expectedVersion, rejection: told }, now);
  if ('refused' in decided) return decided;
  const open = told ? null : await holdPublication(work);
  if (open && 'refused' in open) return open;
  await changeReviewed(work, held.done, decided.done);
  const { initiative, revision } = decided.done;
  const kind = told ? 'REJECTED' : 'ACCEPTED';
  await settle(work, review, { ...told, revision: revision?.number ?? null, kind }, now);
  return { done: initiative };
}
