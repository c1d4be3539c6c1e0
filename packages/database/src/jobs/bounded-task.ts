import { maskError } from '@tpt/program';
import type { Task as WorkerTask } from 'graphile-worker';
import { GiveUp } from './give-up.js';

interface Log {
  warn(fields: object, message: string): void;
}

/**
 * Does one job. The signal says that its time is over: what it was doing is not waited for, and the job counts as failed.
 */
export type Task = (payload: unknown, signal: AbortSignal) => Promise<unknown>;

/** Lets a task work under a deadline, and keeps of its errors only what may be read by anybody. */
export function boundTask(task: Task, options: { deadlineMs: number; stopping: AbortSignal; logger: Log }): WorkerTask {
  const { deadlineMs, stopping, logger } = options;
  return async (payload, { job, query }) => {
    const deadline = new AbortController();
    const timer = setTimeout(
      () => deadline.abort(new Error(`the job took longer than ${deadlineMs / 1000} s`)),
      deadlineMs,
    );
    const signal = AbortSignal.any([deadline.signal, stopping]);
    try {
      signal.throwIfAborted();
      const isOver = new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      await Promise.race([task(payload, signal), isOver]);
    } catch (error) {
      const isLast = error instanceof GiveUp || job.attempts >= job.max_attempts;
      if (error instanceof GiveUp) await query(MAKE_THIS_ATTEMPT_THE_LAST, [job.id]);
      logger.warn(
        { err: error, task: job.task_identifier, job: job.id, attempt: job.attempts },
        isLast ? 'a job was given up' : 'a job failed and will be tried again',
      );
      // The message is kept beside the job until it is done, so the error itself goes no further.
      // oxlint-disable-next-line preserve-caught-error
      throw new Error(maskError(error).message);
    } finally {
      clearTimeout(timer);
    }
  };
}

const MAKE_THIS_ATTEMPT_THE_LAST = 'update graphile_worker._private_jobs set max_attempts = attempts where id = $1';
