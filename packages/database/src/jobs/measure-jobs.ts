/** How the jobs are. A figure that reaches `MOST_MEASURED` says that there are so many or more. */
export interface JobFigures {
  /** Those that should have been done by now, the ones in hand included. */
  waiting: number;
  /** For how long the one that should have been done first has been waiting. */
  oldestDueSeconds: number;
  /** Those that failed and will be tried again. */
  failing: number;
  /** Those that will not be tried again. */
  givenUp: number;
  /** Those of them that were given up within the last hour. */
  givenUpLately: number;
}

/** So many jobs are looked at, so that looking costs the same however many there are. */
export const MOST_MEASURED = 100_000;

/** @param query runs a statement and gives its rows. */
export async function measureJobs(query: (sql: string) => Promise<unknown[]>): Promise<JobFigures> {
  const [row] = (await query(MEASURE)) as [Record<keyof JobFigures, unknown>];
  return {
    waiting: Number(row.waiting),
    oldestDueSeconds: Number(row.oldestDueSeconds),
    failing: Number(row.failing),
    givenUp: Number(row.givenUp),
    givenUpLately: Number(row.givenUpLately),
  };
}

// A job that fails is put off by e to the power of its attempts, in seconds, the last time too; so when it was given up
// can be told from when it would be due.
const MEASURE = `
  select count(*) filter (where is_open and is_due) as "waiting",
         coalesce(extract(epoch from now() - min(run_at) filter (where is_open and is_due)), 0) as "oldestDueSeconds",
         count(*) filter (where is_open and has_failed) as "failing",
         count(*) filter (where not is_open) as "givenUp",
         count(*) filter (where not is_open and failed_at > now() - interval '1 hour') as "givenUpLately"
  from (select run_at,
               run_at <= now() as is_due,
               last_error is not null as has_failed,
               attempts < max_attempts or locked_at is not null as is_open,
               greatest(updated_at, run_at - exp(least(attempts, 10)) * interval '1 second') as failed_at
        from graphile_worker.jobs limit ${MOST_MEASURED}) as jobs`;
