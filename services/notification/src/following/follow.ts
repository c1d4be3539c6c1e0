import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { startFollowing, type Follow, type FollowTarget } from './domain.js';
import { countFollows, findFollow, insertFollow, takeTurnOf } from './store.js';

/** Lets a person be told about something from now on. */
export async function follow(
  { transaction }: Pick<Work, 'transaction'>,
  personId: string,
  target: FollowTarget,
  now: Date,
): Promise<Outcome<Follow>> {
  await takeTurnOf(transaction, personId);
  const known = await findFollow(transaction, personId, target);
  const followed = await countFollows(transaction, personId);
  const decided = startFollowing(known, followed, { personId, ...target, since: now });
  if ('refused' in decided) return decided;
  if (decided.done.isNew) await insertFollow(transaction, decided.done.follow);
  return { done: decided.done.follow };
}
