import type { EventEmitter } from 'node:events';

/**
 * Listens to who wants the program to end. The first time it is asked to stop; Ctrl-C once more insists. Other signals
 * never insist: a supervisor may well send one to a whole group that passes it on.
 */
export function onInterruption(stop: () => void, insist: () => void, from: EventEmitter = process): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    from.on(signal, () => {
      if (isStopping && signal === 'SIGINT') insist();
      if (isStopping) return;
      isStopping = true;
      stop();
    });
}
