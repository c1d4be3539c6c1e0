import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { isGone } from '../vanishing/finder.js';
import { checkTarget, checkThere, startFollowing, type Follow, type FollowTarget } from './domain.js';
import { countFollows, findFollow, findKept, insertFollow, takeTurnOf } from './store.js';

/** Lets a person be told about something from now on, or about what it became part of. */
export async function follow(
  { transaction }: Pick<Work, 'transaction'>,
  personId: string,
  wanted: FollowTarget,
  now: Date,
): Promise<Outcome<Follow>> {
  const named = checkTarget(wanted);
  if ('refused' in named) return named;
  const { subject, targetId } = named.done;
  const kept = { subject, targetId: await findKept(transaction, targetId) };
  const target = checkThere(kept, await isGone(transaction, kept.targetId));
  if ('refused' in target) return target;
  await takeTurnOf(transaction, personId);
  const known = await findFollow(transaction, personId, target.done);
  const followed = await countFollows(transaction, personId);
  const decided = startFollowing(known, followed, { personId, ...target.done, since: now });
  if ('refused' in decided) return decided;
  if (decided.done.isNew) await insertFollow(transaction, decided.done.follow);
  return { done: decided.done.follow };
}
