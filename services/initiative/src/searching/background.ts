import { setTimeout as delay } from 'node:timers/promises';
import type { Watch } from '@tpt/service';
import type { Tools } from '../context.js';
import { fold } from './fold.js';

const FOLD_EVERY_MS = 1_000;
// After so many turns that failed it is not a passing fault.
const ALARM_AFTER = 15;

/** Folds every second for as long as it runs. What waits is counted all the same, so that nobody reads less for it. */
export function startFolding({ database }: Tools, { logger, alarms }: Watch): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let failures = 0;
  const foldAll = async () => {
    while (!stopping.signal.aborted && (await database.transaction(fold)));
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      await foldAll().then(
        () => (failures = 0),
        (error: unknown) => {
          if (failures === 0) logger.warn({ err: error }, 'what is searched could not be counted and is tried again');
          failures += 1;
        },
      );
      alarms.set('search', failures >= ALARM_AFTER ? 'what is searched is not counted any more' : undefined);
      await delay(FOLD_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
