import { In, type DataSource } from 'typeorm';
import { Counts, type CountRow } from './tables/counts.js';

export const findCounts = (database: DataSource, subjectIds: readonly string[]): Promise<CountRow[]> =>
  database.manager.findBy(Counts, { subjectId: In([...subjectIds]) });

/** Which of these subjects a person has signed or supports. */
export async function findSignedBy(database: DataSource, personId: string, subjectIds: readonly string[]): Promise<string[]> {
  const rows = (await database.query(
    `select subject_id from signatures where subject_id = any($1) and person_id = $2 and state = 'CONFIRMED'`,
    [subjectIds, personId],
  )) as { subject_id: string }[];
  return rows.map((row) => row.subject_id);
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
