import { setTimeout as delay } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';

interface Log {
  error(fields: object, message: string): void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
// Who has run this long is started again as if it were the first time.
const STEADY_AFTER_MS = 60_000;

/**
 * Keeps a runner running: one that ends without being asked is started again, later each time. Rejects when the first
 * cannot be started.
 */
export async function keepRunning(start: () => Promise<Runner>, logger: Log): Promise<{ stop(): Promise<unknown> }> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isAsked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  let wait = FIRST_WAIT_MS;
  const sayAndWait = async (reason: unknown, what: string) => {
    logger.error({ err: reason, againInMs: wait }, what);
    await delay(wait, undefined, { signal }).catch(() => {});
    wait = Math.min(2 * wait, LONGEST_WAIT_MS);
  };
  const startAgain = async (): Promise<Runner | undefined> => {
    while (!signal.aborted) {
      try {
        return await start();
      } catch (error) {
        await sayAndWait(error, 'the workers of jobs cannot be started');
      }
    }
    return undefined;
  };
  const watch = async (first: Runner) => {
    for (let runner: Runner | undefined = first; runner; runner = await startAgain()) {
      let reason: unknown;
      runner.events.on('pool:fatalError', ({ error }) => (reason = error));
      runner.events.on('worker:fatalError', ({ error }) => (reason = error));
      const since = Date.now();
      const ended = runner.promise.catch((error: unknown) => (reason = error));
      await Promise.race([ended, isAsked]);
      if (signal.aborted) {
        // It may have ended by itself just now.
        await runner.stop().catch(() => {});
        return;
      }
      if (Date.now() - since > STEADY_AFTER_MS) wait = FIRST_WAIT_MS;
      await sayAndWait(reason, 'the workers of jobs ended without being asked, and will be started again');
    }
  };
  const watching = watch(await start());
  return {
    stop() {
      stopping.abort();
      return watching;
    },
  };
}
