import type { Work } from '@tpt/outbox';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { holdReview, type Review } from './hold-review.js';
import { deleteClaim } from './store.js';

/** A moderator leaves to others what she claimed, if she did. */
export async function releaseReview(work: Work, review: Review, now: Date): Promise<Outcome<Initiative>> {
  const held = await holdReview(work, review, now);
  if ('refused' in held) return held;
  const { initiative } = held.done;
  await deleteClaim(work.transaction, initiative.id);
  return { done: initiative };
}
