import { setTimeout as delay } from 'node:timers/promises';
import type { Registry } from 'prom-client';
import { boundTask, type Task } from './bounded-task.js';
import { hurryAfterTrouble } from './hurry-after-trouble.js';
import { keepRunning } from './keep-running.js';
import { loadWorker } from './load-worker.js';
import { PatientPool } from './patient-pool.js';
import { watchJobs } from './watch-jobs.js';

interface Log {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
}

/** The workers of a service. */
export interface Jobs {
  /** Lets the jobs in hand finish, or gives them back to be tried again. */
  stop(): Promise<void>;
}

const DEADLINE_MS = 60_000;
// The next hour brings another.
const HOURLY_TRIES = 3;
const STOP_WITHIN_MS = 8_000;
const WORKERS = 2;
// Besides each worker, somebody listens for new jobs and somebody looks how they are.
const CONNECTIONS = WORKERS + 2;

/** Works on jobs, a few at a time; one that fails is tried again, later each time. */
export async function startJobs(options: {
  url: string;
  program: string;
  tasks: Record<string, Task>;
  /** Tasks that are done when the workers start and every hour, by one of all workers. */
  hourly?: string[];
  logger: Log;
  metrics: Registry;
  /** How long a job may take. */
  deadlineMs?: number;
  /** How long stopping may take; the jobs in hand have half of it. */
  stopWithinMs?: number;
}): Promise<Jobs> {
  const {
    url,
    program,
    hourly = [],
    logger,
    metrics,
    deadlineMs = DEADLINE_MS,
    stopWithinMs = STOP_WITHIN_MS,
  } = options;
  // No job may take this long, so one that was taken earlier belongs to a worker that died.
  const deadAfterMs = 2 * deadlineMs;
  const pool = new PatientPool({ url, program, connections: CONNECTIONS });
  const freeDeadWorkersJobs = () => pool.query(FREE, [deadAfterMs / 1000]);
  const stopping = new AbortController();
  const taskList = Object.fromEntries(
    Object.entries(options.tasks).map(([name, task]) => [
      name,
      boundTask(task, { deadlineMs, stopping: stopping.signal, logger }),
    ]),
  );
  const { run, quiet } = await loadWorker();
  const startWorkers = async () => {
    const runner = await run({
      pgPool: pool,
      taskList,
      crontab: hourly.map((task) => `7 * * * * ${task} ?jobKey=${task}&max=${HOURLY_TRIES}`).join('\n'),
      concurrency: WORKERS,
      noHandleSignals: true,
      pollInterval: 2_000,
      logger: quiet,
      // Otherwise nobody awaits that the end of a job is written down, and a failure to do so ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    hurryAfterTrouble(runner, pool);
    for (const task of hourly) await runner.addJob(task, {}, { jobKey: task, maxAttempts: HOURLY_TRIES });
    return runner;
  };
  let workers: Awaited<ReturnType<typeof keepRunning>>;
  try {
    await freeDeadWorkersJobs();
    workers = await keepRunning(startWorkers, logger);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const watch = watchJobs({ query: async (sql) => (await pool.query(sql)).rows, metrics, logger });
  // A database that does not answer is what the watch reports.
  const timer = setInterval(() => freeDeadWorkersJobs().catch(() => {}), deadAfterMs / 4);
  return {
    async stop() {
      clearInterval(timer);
      const timers = [
        setTimeout(() => stopping.abort(new Error('the program stops')), stopWithinMs / 2),
        setTimeout(() => pool.hurry(), (stopWithinMs * 3) / 4),
      ];
      const end = async () => {
        await Promise.all([workers.stop(), watch.stop()]);
        await pool.end();
      };
      await Promise.race([end(), delay(stopWithinMs, undefined, { ref: false })]);
      for (const each of timers) clearTimeout(each);
    },
  };
}

// The worker's own way to free them takes from a worker that lives what it has in hand besides.
const FREE = `
  update graphile_worker._private_jobs set locked_at = null, locked_by = null
  where locked_at < now() - $1 * interval '1 second'`;
