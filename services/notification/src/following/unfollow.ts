import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { checkTarget, type FollowTarget } from './domain.js';
import { deleteFollow } from './store.js';

/** Lets a person not be told any more. Not having followed is no error. */
export async function unfollow(
  { transaction }: Pick<Work, 'transaction'>,
  personId: string,
  wanted: FollowTarget,
): Promise<Outcome<FollowTarget>> {
  const target = checkTarget(wanted);
  if ('done' in target) await deleteFollow(transaction, personId, target.done);
  return target;
}
