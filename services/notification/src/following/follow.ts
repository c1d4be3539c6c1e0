import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { isGone } from '../vanishing/finder.js';
import { checkTarget, checkThere, startFollowing, type Follow, type FollowTarget } from './domain.js';
import { countFollows, findFollow, insertFollow, takeTurnOf } from './store.js';

/** Lets a person be told about something from now on. */
export async function follow(
  { transaction }: Pick<Work, 'transaction'>,
  personId: string,
  wanted: FollowTarget,
  now: Date,
): Promise<Outcome<Follow>> {
  const named = checkTarget(wanted);
  if ('refused' in named) return named;
  const target = checkThere(named.done, await isGone(transaction, named.done.targetId));
  if ('refused' in target) return target;
  await takeTurnOf(transaction, personId);
  const known = await findFollow(transaction, personId, target.done);
  const followed = await countFollows(transaction, personId);
  const decided = startFollowing(known, followed, { personId, ...target.done, since: now });
  if ('refused' in decided) return decided;
  if (decided.done.isNew) await insertFollow(transaction, decided.done.follow);
  return { done: decided.done.follow };
}
