import { PartFailed } from './part-failed.js';
import { startProcess, type ProcessOptions, type RunningProcess, type Watch } from './process.js';
import { unlessAborted } from './wait.js';

/**
 * Starts a part and waits until it answers. One that was called off meanwhile is left to who watches, who stops things
 * in order.
 * @throws when it ends or does not answer; then nothing of it is left.
 */
export async function startPart(
  title: string,
  options: ProcessOptions,
  answers: (signal: AbortSignal) => Promise<unknown>,
  watch: Watch = {},
): Promise<RunningProcess> {
  const running = startProcess(options, watch);
  const waiting = new AbortController();
  const died = running.exited.then((ending) => {
    throw new PartFailed(title, ending, running);
  });
  try {
    await unlessAborted(Promise.race([answers(waiting.signal), died]), watch.signal);
    return running;
  } catch (error) {
    if (!watch.signal?.aborted) await running.kill();
    throw error;
  } finally {
    waiting.abort();
  }
}
