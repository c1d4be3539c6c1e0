import type { DataSource } from 'typeorm';
import type { Milestone } from '../domain/milestones.js';

/** What a reader is shown of a count. */
export interface Count {
  subjectId: string;
  people: number;
  milestones: Milestone[];
}

/** The counts of subjects; one that nobody signed has none. */
export async function findCounts(database: DataSource, subjectIds: readonly string[]): Promise<Count[]> {
  const rows = (await database.query('select subject_id, people, milestones from counts where subject_id = any($1)', [
    subjectIds,
  ])) as { subject_id: string; people: number; milestones: { count: number; reachedAt: string }[] }[];
  return rows.map(({ subject_id: subjectId, people, milestones }) => ({
    subjectId,
    people,
    milestones: milestones.map(({ count, reachedAt }) => ({ count, reachedAt: new Date(reachedAt) })),
  }));
}

/** Which of these subjects a person has signed or supports: with her account, or with her address in any other way. */
export async function findSignedBy(
  database: DataSource,
  personId: string,
  subjects: readonly { id: string; addressHash: Buffer | null }[],
): Promise<string[]> {
  const rows = (await database.query(
    `select asked.id from unnest($2::text[], $3::bytea[]) as asked (id, address_hash)
     where exists (select from signatures s
                   where s.subject_id = asked.id and s.person_id = $1 and s.state = 'CONFIRMED')
        or exists (select from signatures s
                   where s.subject_id = asked.id and s.address_hash = asked.address_hash and s.state = 'CONFIRMED')`,
    [personId, subjects.map(({ id }) => id), subjects.map(({ addressHash }) => addressHash)],
  )) as { id: string }[];
  return rows.map((row) => row.id);
}

/** A subject whose rows do not add up to its count. */
export interface Miscount {
  subjectId: string;
  rows: number;
  counted: number;
}

/** Counts from the rows, and gives each subject where counts and waiting deltas say otherwise; one snapshot sees all. */
export const recount = (database: DataSource): Promise<Miscount[]> =>
  database.query(
    `with told as (
       select subject_id, sum(people)::int as counted
       from (select subject_id, people from counts union all select subject_id, people from deltas) as both_of_them
       group by subject_id
     ), kept as (
       select subject_id, count(*)::int as rows from signatures where state = 'CONFIRMED' group by subject_id
     )
     select subject_id as "subjectId", coalesce(rows, 0) as rows, coalesce(counted, 0) as counted
     from told full join kept using (subject_id) where coalesce(rows, 0) <> coalesce(counted, 0)`,
  );
