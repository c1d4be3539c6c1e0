import { setTimeout as delay } from 'node:timers/promises';
import { PartFailed, type RunningProcess } from '@tpt/embedded';

/** How a part is brought back. */
export interface Revival {
  /** What people call it. */
  title: string;
  /** Starts it again; resolves once it answers. */
  start(): Promise<RunningProcess>;
  /** Ends the watch; whoever ends it decides what becomes of the part. */
  signal: AbortSignal;
  /** Hears that it ended, or could not be started again, and in how long that is tried. */
  onDeath(reason: Error, againInMs: number): void;
  /** Hears that it answers again. */
  onReturn(): void;
  pauses?: Pauses;
}

/** How long to wait before a part is started again: twice as long each time, and as at first once it lived. */
export interface Pauses {
  firstMs: number;
  longestMs: number;
  livedMs: number;
}

const PAUSES: Pauses = { firstMs: 1_000, longestMs: 60_000, livedMs: 60_000 };

/** Starts a part again each time it ends, until the signal ends the watch. */
export async function keepAlive(part: RunningProcess, revival: Revival): Promise<void> {
  const { title, signal, pauses = PAUSES } = revival;
  let pauseMs = pauses.firstMs;
  let running: RunningProcess | undefined = part;
  let reason: Error | undefined;
  for (;;) {
    if (running) {
      const since = performance.now();
      reason = new PartFailed(title, await running.exited, running);
      if (performance.now() - since >= pauses.livedMs) pauseMs = pauses.firstMs;
    }
    if (signal.aborted) return;
    revival.onDeath(reason!, pauseMs);
    try {
      await delay(pauseMs, undefined, { signal });
      pauseMs = Math.min(2 * pauseMs, pauses.longestMs);
      running = await revival.start();
      revival.onReturn();
    } catch (error) {
      running = undefined;
      reason = error as Error;
    }
  }
}
