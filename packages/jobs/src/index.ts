import { Logger as WorkerLogger, run, runMigrations, type TaskList } from 'graphile-worker';
import pg from 'pg';

interface Log {
  error(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}

interface Transaction {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** The workers of a service. */
export interface Jobs {
  /** Lets the jobs in hand finish. */
  stop(): Promise<void>;
}

const TRIES = 25;
// The next hour brings another.
const HOURLY_TRIES = 3;
// No job may take this long, so a job that was taken earlier belongs to a worker that died.
const DEAD_AFTER = '5 minutes';
const LOOK_FOR_DEAD_EVERY_MS = 60_000;

/** Creates the tables of jobs, as the role that migrates, and lets `servingRole` work with them and nothing else. */
export async function migrateJobs(options: { url: string; servingRole: string }): Promise<void> {
  await runMigrations({ connectionString: options.url, logger: quiet });
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    const role = client.escapeIdentifier(options.servingRole);
    await client.query(`
      grant usage on schema graphile_worker to ${role};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
      grant usage on all sequences in schema graphile_worker to ${role};`);
    const { rows } = await client.query<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity`,
    );
    for (const { tablename } of rows) {
      const table = `graphile_worker.${client.escapeIdentifier(tablename)}`;
      await client.query(`drop policy if exists serving on ${table}`);
      await client.query(`create policy serving on ${table} to ${role} using (true)`);
    }
  } finally {
    await client.end();
  }
}

/**
 * Adds a job in the caller's transaction. Payloads carry ids, never people.
 * @param key a job with the same key that still waits is replaced.
 */
export async function addJob(transaction: Transaction, task: string, payload: object, key: string): Promise<void> {
  await transaction.query(
    `select graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := ${TRIES})`,
    [task, JSON.stringify(payload), key],
  );
}

/**
 * Works on jobs, a few at a time; one that fails is tried again, later each time.
 * @param options.hourly tasks that are done when the workers start and every hour, by one of all workers.
 */
export async function startJobs(options: {
  url: string;
  program: string;
  tasks: TaskList;
  hourly?: string[];
  logger: Log;
}): Promise<Jobs> {
  const { hourly = [] } = options;
  const pool = new pg.Pool({ connectionString: options.url, application_name: options.program, max: 4 });
  // A lost connection is met by the next query; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const freeDeadWorkersJobs = () =>
    pool
      .query(
        `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
         from graphile_worker.jobs where locked_at < now() - interval '${DEAD_AFTER}' having count(*) > 0`,
      )
      .catch((error: unknown) => options.logger.error({ err: error }, 'the jobs of dead workers cannot be freed'));
  await freeDeadWorkersJobs();
  const timer = setInterval(freeDeadWorkersJobs, LOOK_FOR_DEAD_EVERY_MS);
  const runner = await run({
    pgPool: pool,
    taskList: options.tasks,
    crontab: hourly.map((task) => `7 * * * * ${task} ?jobKey=${task}&max=${HOURLY_TRIES}`).join('\n'),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quiet,
  });
  runner.events.on('job:error', ({ job, error }) =>
    options.logger.error(
      { err: error, task: job.task_identifier, attempt: job.attempts },
      'a job failed and will be tried again',
    ),
  );
  for (const task of hourly) await runner.addJob(task, {}, { jobKey: task, maxAttempts: HOURLY_TRIES });
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await pool.end();
    },
  };
}

// The worker's own messages quote payloads and errors; what matters of them is logged above.
const quiet = new WorkerLogger(() => () => {});
