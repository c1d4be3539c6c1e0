import type { Work } from '@tpt/outbox';
import { readInitiativeId, type Reviewed } from '../initiatives/domain/index.js';
import { findReviewed } from '../initiatives/finder.js';
import { mayJudge } from '../memberships/domain.js';
import { findMembershipsAmong } from '../memberships/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { mayReview } from './domain.js';
import { findClaim } from './store.js';

/** Who reviews, and what. */
export interface Review {
  moderatorId: string;
  initiativeId: string;
}

/** Holds an initiative for a moderator who may review it: it is none of her own, and no other has claimed it. */
export async function holdReview(
  { transaction }: Pick<Work, 'transaction'>,
  { moderatorId, initiativeId }: Review,
  now: Date,
): Promise<Outcome<Reviewed>> {
  const id = readInitiativeId(initiativeId);
  if ('refused' in id) return id;
  const found = await findReviewed(transaction, id.done);
  if (!found) return refuse('NOT_FOUND', 'initiativeId');
  const allowed = mayJudge(await findMembershipsAmong(transaction, moderatorId, found.initiative.organizationIds));
  if ('refused' in allowed) return allowed;
  const free = mayReview(await findClaim(transaction, found.initiative.id), moderatorId, now);
  return 'refused' in free ? free : { done: found };
}
