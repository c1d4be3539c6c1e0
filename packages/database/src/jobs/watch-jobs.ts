import { createAlarms } from '@tpt/program';
import { Gauge, type Registry } from 'prom-client';
import { measureJobs, type JobFigures } from './measure-jobs.js';

interface Log {
  error(fields: object, message: string): void;
  info(fields: object, message: string): void;
}

const MEASURE_EVERY_MS = 5_000;
const WAITS_TOO_LONG_SECONDS = 60;

/** Measures the jobs every few seconds, into gauges and an alarm. */
export function watchJobs(options: { query: (sql: string) => Promise<unknown[]>; metrics: Registry; logger: Log }): {
  stop(): Promise<void>;
} {
  const { query, metrics, logger } = options;
  const alarms = createAlarms({ logger, metrics });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [metrics] });
  const waiting = gauge('jobs_waiting', 'Jobs that should have been done by now.');
  const oldest = gauge('jobs_oldest_due_seconds', 'For how long the job that was due first has been waiting.');
  const failing = gauge('jobs_failing', 'Jobs that failed and will be tried again.');
  const givenUp = gauge('jobs_given_up', 'Jobs that will not be tried again.');
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const measure = async () => {
    try {
      const figures = await measureJobs(query);
      waiting.set(figures.waiting);
      oldest.set(figures.oldestDueSeconds);
      failing.set(figures.failing);
      givenUp.set(figures.givenUp);
      alarms.set('jobs', troubleOf(figures), figures);
    } catch (error) {
      if (!isStopped) alarms.set('jobs', 'the jobs cannot be looked at', { err: error });
    }
    if (!isStopped) timer = setTimeout(again, MEASURE_EVERY_MS);
  };
  let measuring = measure();
  const again = () => {
    measuring = measure();
  };
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await measuring;
    },
  };
}

function troubleOf({ oldestDueSeconds, givenUpLately }: JobFigures): string | undefined {
  if (oldestDueSeconds > WAITS_TOO_LONG_SECONDS)
    return `a job has been waiting for ${Math.round(oldestDueSeconds)} seconds`;
  if (givenUpLately > 0) return `${givenUpLately} jobs were given up within the last hour`;
  return undefined;
}
