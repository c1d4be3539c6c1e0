import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a program that a test starts: says, when it is asked, how long the program did nothing else at a time.
const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('message', () => {
  // What keeps it busy now is counted once it is over.
  setTimeout(() => {
    process.send?.(delay.max / 1e6 - RESOLUTION_MS);
    delay.reset();
  }, 2 * RESOLUTION_MS);
});
