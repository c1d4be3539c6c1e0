import { shareTurn, takeTurns } from '@tpt/database';
import { In, type EntityManager } from 'typeorm';
import { isGoneIn } from '../vanishing/statements.js';
import type { Follow, FollowTarget } from './domain.js';
import { Follows, MergedOrganizations } from './table.js';

/** Whoever changes what a person follows waits for those who do so at the same moment. */
export const takeTurnOf = (transaction: EntityManager, personId: string): Promise<unknown> =>
  takeTurns(transaction, 'follow', personId);

export const findFollow = (
  transaction: EntityManager,
  personId: string,
  target: FollowTarget,
): Promise<Follow | null> => transaction.findOneBy(Follows, { personId, ...target });

/** How many things a person follows that are not gone. */
export const countFollows = (transaction: EntityManager, personId: string): Promise<number> =>
  transaction
    .createQueryBuilder(Follows, 'follow')
    .where('follow.personId = :personId', { personId })
    .andWhere(`not ${isGoneIn('follow.target_id')}`)
    .getCount();

export const insertFollow = async (transaction: EntityManager, follow: Follow): Promise<void> => {
  await transaction.insert(Follows, follow);
};

export const deleteFollow = async (
  transaction: EntityManager,
  personId: string,
  { subject, targetId }: FollowTarget,
): Promise<void> => {
  await transaction.delete(Follows, { personId, subject, targetId });
};

/** The organization that a thing became part of, or the thing itself; until the end that does not change. */
export async function findKept(transaction: EntityManager, id: string): Promise<string> {
  await shareTurn(transaction, 'merge', id);
  return (await transaction.findOneBy(MergedOrganizations, { id }))?.keptId ?? id;
}

/**
 * Notes which organizations became part of another. What became part of one of them did so, too, but a state that is heard
 * late leads nothing back.
 * @returns those of which that is new; until the end nobody begins to follow any of them, or the one that was kept. What
 * else there is can be followed meanwhile, however many follow these.
 */
export async function keepMerged(transaction: EntityManager, keptId: string, ids: string[]): Promise<string[]> {
  const known = await transaction.findBy(MergedOrganizations, { id: In(ids) });
  if (known.length === new Set(ids).size && known.every((one) => !ids.includes(one.keptId))) return [];
  for (const id of [...new Set([keptId, ...ids])].toSorted()) await takeTurns(transaction, 'merge', id);
  const rows = (await transaction.query(
    `insert into merged_organizations as known (id, kept_id) select distinct unnest($2::text[]), $1
     on conflict (id) do update set kept_id = excluded.kept_id where known.kept_id = any($2)
     returning id`,
    [keptId, ids],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Follows of organizations become one of another, as old as the oldest, where a person has room for it. */
export const moveFollows = (
  transaction: EntityManager,
  from: string[],
  keptId: string,
  mostFollows: number,
): Promise<unknown> =>
  transaction.query(
    `with moved as (
       delete from follows where subject = 'ORGANIZATION' and target_id = any($1) returning person_id, since
     )
     insert into follows as known (person_id, subject, target_id, since)
     select person_id, 'ORGANIZATION', $2, min(since) from moved
     where $3 > (
       select count(*) from follows other
       where other.person_id = moved.person_id and other.target_id <> all($1 || $2::text)
         and not ${isGoneIn('other.target_id')})
     group by person_id
     on conflict (person_id, subject, target_id) do update set since = least(known.since, excluded.since)`,
    [from, keptId, mostFollows],
  );
