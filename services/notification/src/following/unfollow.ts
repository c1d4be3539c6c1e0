import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { checkTarget, type FollowTarget } from './domain.js';
import { deleteFollow, findKept } from './store.js';

/** Lets a person not be told any more. Not having followed is no error. */
export async function unfollow(
  { transaction }: Pick<Work, 'transaction'>,
  personId: string,
  wanted: FollowTarget,
): Promise<Outcome<FollowTarget>> {
  const named = checkTarget(wanted);
  if ('refused' in named) return named;
  const { subject, targetId } = named.done;
  const target = { subject, targetId: await findKept(transaction, targetId) };
  await deleteFollow(transaction, personId, target);
  return { done: target };
}
