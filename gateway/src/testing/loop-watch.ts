import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a program did since this was last asked. */
export interface Busy {
  /** Time that its main thread computed in all: whatever else the machine does, nothing took longer. */
  computedMs: number;
  /** The longest time in which it did nothing else, others that the machine ran meanwhile included. */
  blockedMs: number;
}

// Loaded before a program that a test starts: says, when it is asked, how busy the program was.
const RESOLUTION_MS = 1;
const TICKS_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
let before = process.threadCpuUsage();

process.on('message', () => {
  // What keeps it busy now is counted once it is over; after a reset the delay is known from the second tick on.
  setTimeout(() => {
    const { user, system } = process.threadCpuUsage(before);
    const busy: Busy = {
      computedMs: (user + system) / 1000,
      blockedMs: Math.max(0, delay.max / 1e6 - RESOLUTION_MS),
    };
    delay.reset();
    setTimeout(() => {
      before = process.threadCpuUsage();
      process.send?.(busy);
    }, TICKS_MS);
  }, TICKS_MS);
});
