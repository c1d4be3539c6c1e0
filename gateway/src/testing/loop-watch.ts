import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a program that a test starts: says, when it is asked, how long the program did nothing else at a time.
const RESOLUTION_MS = 1;
const TICKS_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('message', () => {
  // What keeps it busy now is counted once it is over; after a reset it counts from the second tick on.
  setTimeout(() => {
    const longestMs = delay.max / 1e6 - RESOLUTION_MS;
    delay.reset();
    setTimeout(() => process.send?.(longestMs), TICKS_MS);
  }, TICKS_MS);
});
