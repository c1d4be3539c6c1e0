import type { Runner } from 'graphile-worker';

interface Database {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

// Fewer failures in a row put none off for longer than a few minutes, and may be the fault of a single job.
const AN_OUTAGE = 5;
// A failure may be written down after the success that shows the outage to be over.
const GOES_ON_MS = 60_000;
const AT_MOST_EVERY_MS = 5_000;
// The tries after these are hours apart, so that none is given up within a day or two.
const TRIES_TO_HURRY = 12;

// Those that were put off for as long as they had failed often are due at once.
const HURRY = `
  update graphile_worker._private_jobs set run_at = now()
  where task_id = (select id from graphile_worker._private_tasks where identifier = $1)
  and last_error is not null and attempts < least(max_attempts, ${TRIES_TO_HURRY}) and locked_at is null
  and run_at > now()`;

/**
 * Tries again what failed as soon as one of its kind gets through after none did: what stood in their way is over, and
 * nobody waits for an hour to find out. One that fails while others get through waits its time.
 */
export function hurryAfterTrouble(runner: Runner, database: Database): void {
  const kinds = new Map<string, { failuresInARow: number; hurryUntil: number; hurriedAt: number; isKnown: boolean }>();
  const kindOf = (task: string) => {
    const kind = kinds.get(task) ?? { failuresInARow: 0, hurryUntil: 0, hurriedAt: 0, isKnown: false };
    kinds.set(task, kind);
    return kind;
  };
  runner.events.on('job:error', ({ job }) => void (kindOf(job.task_identifier).failuresInARow += 1));
  runner.events.on('job:success', ({ job }) => {
    const kind = kindOf(job.task_identifier);
    const now = Date.now();
    if (kind.failuresInARow >= AN_OUTAGE) kind.hurryUntil = now + GOES_ON_MS;
    kind.failuresInARow = 0;
    const isDue = now < kind.hurryUntil && now - kind.hurriedAt >= AT_MOST_EVERY_MS;
    // Who worked before may have ended in the middle of an outage.
    if (kind.isKnown && !isDue) return;
    kind.isKnown = true;
    if (isDue) kind.hurriedAt = now;
    // At the latest they are tried when they are due by themselves.
    database.query(HURRY, [job.task_identifier]).catch(() => {});
  });
}
