import { namedStatement } from '@tpt/database';
import { loadById } from '@tpt/service';
import type { Context, Tools } from '../context.js';
import type { Milestone } from './domain.js';
import { readMilestones, type KeptMilestones } from './table.js';

interface CountRow {
  subject_id: string;
  people: number;
  milestones: KeptMilestones;
}

const COUNTS = namedStatement<CountRow>(
  'counting.counts',
  'select subject_id, people, milestones from counts where subject_id = any($1)',
);

const counts = loadById(
  (ids, { tools }: Context) => COUNTS(tools.database, [ids]),
  (count) => count.subject_id,
);

/** How many people signed or support a subject. */
export const readPeople = async (context: Context, subjectId: string): Promise<number> =>
  (await counts(context).load(subjectId))?.people ?? 0;

/** The milestones that a subject passed, the smallest first. */
export const readReached = async (context: Context, subjectId: string): Promise<Milestone[]> =>
  readMilestones((await counts(context).load(subjectId))?.milestones ?? []);

/** A subject whose rows do not add up to its count. */
export interface Miscount {
  subjectId: string;
  rows: number;
  counted: number;
}

/** Counts from the rows, and gives each subject where counts and waiting deltas say otherwise; one snapshot sees all. */
export const recount = ({ database }: Pick<Tools, 'database'>): Promise<Miscount[]> =>
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

/** How many changes wait to be folded, counted up to 100,000, and the place of the oldest. */
export async function readWaiting({
  database,
}: Pick<Tools, 'database'>): Promise<{ waiting: number; oldest: string | null }> {
  const [row] = (await database.query(
    `select (select count(*)::int from (select from deltas limit 100000) as counted) as waiting,
            (select position from deltas order by position limit 1) as oldest`,
  )) as [{ waiting: number; oldest: string | null }];
  return row;
}
