import type { Work } from '@tpt/outbox';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { claimFor } from './domain.js';
import { holdReview, type Review } from './hold-review.js';
import { saveClaim } from './store.js';

/** A moderator keeps an initiative to herself for a while. */
export async function claimReview(work: Work, review: Review, now: Date): Promise<Outcome<Initiative>> {
  const held = await holdReview(work, review, now);
  if ('refused' in held) return held;
  const { initiative } = held.done;
  await saveClaim(work.transaction, claimFor(initiative.id, review.moderatorId, now));
  return { done: initiative };
}
