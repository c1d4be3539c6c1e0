import { takeTurns } from '@tpt/database';
import { MOST_FOLLOWS, type Follow, type FollowTarget } from '../domain/follow.js';
import { refuse, type Outcome } from '../domain/refusal.js';
import type { Store } from './store.js';
import { Follows } from './tables/follows.js';

/** Keeps a follow; one that exists stays as it is. */
export const keepFollow = (store: Store, personId: string, target: FollowTarget): Promise<Outcome<Follow>> =>
  store.database.transaction(async (transaction) => {
    await takeTurns(transaction, 'follow', personId);
    const known = await transaction.findOneBy(Follows, { personId, ...target });
    if (known) return { done: known };
    if ((await transaction.countBy(Follows, { personId })) >= MOST_FOLLOWS) return refuse('TOO_MANY');
    const follow = { personId, ...target, since: new Date() };
    await transaction.insert(Follows, follow);
    return { done: follow };
  });

export const dropFollow = async (store: Store, personId: string, target: FollowTarget): Promise<void> => {
  await store.database.manager.delete(Follows, { personId, ...target });
};

/** Everything a person follows, the newest first; `MOST_FOLLOWS` at most. */
export const findFollows = (store: Store, personId: string): Promise<Follow[]> =>
  store.database.manager.find(Follows, { where: { personId }, order: { since: 'DESC', targetId: 'ASC' } });

/** Which of these things a person follows. */
export async function findFollowed(store: Store, personId: string, targetIds: readonly string[]): Promise<string[]> {
  const rows = (await store.database.query(
    'select target_id from follows where person_id = $1 and target_id = any($2)',
    [personId, targetIds],
  )) as { target_id: string }[];
  return rows.map((row) => row.target_id);
}
