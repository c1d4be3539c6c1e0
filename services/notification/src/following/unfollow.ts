import type { Work } from '@tpt/outbox';
import type { FollowTarget } from './domain.js';
import { deleteFollow } from './store.js';

/** Lets a person not be told any more. Not having followed is no error. */
export const unfollow = (
  { transaction }: Pick<Work, 'transaction'>,
  personId: string,
  target: FollowTarget,
): Promise<void> => deleteFollow(transaction, personId, target);
