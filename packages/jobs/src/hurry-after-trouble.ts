import type { Runner } from 'graphile-worker';

interface Database {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

// Those that were put off for as long as they had failed often are due at once.
const HURRY = `
  update graphile_worker._private_jobs set run_at = now()
  where task_id = (select id from graphile_worker._private_tasks where identifier = $1)
  and last_error is not null and attempts < max_attempts and locked_at is null and run_at > now()`;

/**
 * Tries again what failed as soon as one of its kind gets through: what stood in its way is over, and nobody waits for
 * an hour to find out.
 */
export function hurryAfterTrouble(runner: Runner, database: Database): void {
  const troubled = new Set<string>();
  runner.events.on('job:error', ({ job }) => void troubled.add(job.task_identifier));
  runner.events.on('job:success', ({ job }) => {
    if (!troubled.delete(job.task_identifier)) return;
    // At the latest they are tried when they are due by themselves.
    database.query(HURRY, [job.task_identifier]).catch(() => {});
  });
}
