import { setTimeout as delay } from 'node:timers/promises';
import { write } from '@tpt/outbox';
import type { Watch } from '@tpt/service';
import { Gauge } from 'prom-client';
import type { Tools } from '../context.js';
import { FOLDED_AT_ONCE } from './domain.js';
import { fold } from './fold.js';
import { readWaiting } from './reads.js';
import { createStuckWatch } from './stuck.js';

const PACE = { foldEveryMs: 500, lookEveryMs: 5_000, stuckMs: 15_000 };

/** Folds twice a second for as long as it runs; deltas that stay for long are an alarm, whoever should have folded. */
export function startFolding(
  tools: Tools,
  { logger, alarms, metrics }: Watch,
  { foldEveryMs, lookEveryMs, stuckMs } = PACE,
): { stop(): Promise<void> } {
  const gauge = new Gauge({ name: 'fold_waiting', help: 'Deltas that wait to be folded.', registers: [metrics] });
  const stopping = new AbortController();
  const every = async (milliseconds: number, work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      await work();
      await delay(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  let isTroubled = false;
  const foldAll = async () => {
    do await write(tools, (work) => fold(work, new Date()));
    while (!stopping.signal.aborted && (await readWaiting(tools)).waiting >= FOLDED_AT_ONCE);
  };
  const foldOrWarn = () =>
    foldAll().then(
      () => (isTroubled = false),
      (error: unknown) => {
        if (!isTroubled) logger.warn({ err: error }, 'the counts could not be folded and are tried again');
        isTroubled = true;
      },
    );
  const isStuck = createStuckWatch(stuckMs);
  const watch = async () => {
    const { waiting, oldest } = await readWaiting(tools);
    gauge.set(waiting);
    const isTold = isStuck(oldest, performance.now());
    alarms.set('fold', isTold ? `${waiting} signatures taken or given back are not counted yet` : undefined);
  };
  const running = [every(foldEveryMs, foldOrWarn), every(lookEveryMs, () => watch().catch(() => {}))];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
