import { In, type EntityManager } from 'typeorm';
import { FOLDED_AT_ONCE, type Change, type Count } from './domain.js';
import { Counts } from './table.js';

export const insertDelta = async (transaction: EntityManager, { subjectId, people }: Change): Promise<void> => {
  await transaction.query('insert into deltas (subject_id, people) values ($1, $2)', [subjectId, people]);
};

/** Whether nobody else folds until the transaction ends. */
export async function takeTurnToFold(transaction: EntityManager): Promise<boolean> {
  const [{ mine }] = (await transaction.query(
    `select pg_try_advisory_xact_lock(hashtextextended('signature.fold', 0)) as mine`,
  )) as [{ mine: boolean }];
  return mine;
}

/** Takes the oldest changes away, and gives their sums by subject. */
export const drainDeltas = (transaction: EntityManager): Promise<Change[]> =>
  transaction.query(
    `with drained as (
       delete from deltas where position in (select position from deltas order by position limit ${FOLDED_AT_ONCE})
       returning subject_id, people
     )
     select subject_id as "subjectId", sum(people)::int as people from drained group by subject_id order by subject_id`,
  );

export async function findCounts(transaction: EntityManager, subjectIds: string[]): Promise<Map<string, Count>> {
  const counts = await transaction.findBy(Counts, { subjectId: In(subjectIds) });
  return new Map(counts.map((count) => [count.subjectId, count]));
}

export const upsertCounts = async (transaction: EntityManager, counts: Count[]): Promise<void> => {
  await transaction.upsert(Counts, counts, ['subjectId']);
};
