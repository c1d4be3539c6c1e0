import { setTimeout as delay } from 'node:timers/promises';

// To look costs as well, a connection to a database for example, so what has taken long is looked at less often.
const LOOK_AGAIN_MS = { least: 30, most: 300, partOfWait: 0.1 };

/**
 * Waits until a condition gives something other than undefined or false.
 * @throws when it takes too long, or the signal calls it off.
 */
export async function waitFor<Result>(
  what: string,
  condition: () => Promise<Result | undefined | false> | Result | undefined | false,
  withinMs = 30_000,
  signal?: AbortSignal,
): Promise<Result> {
  const since = Date.now();
  let failure: unknown;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const result = await condition();
      if (result !== undefined && result !== false) return result;
    } catch (error) {
      failure = error;
    }
    const waited = Date.now() - since;
    if (waited > withinMs) throw new Error(`${what}: not within ${withinMs} ms`, { cause: failure });
    const { least, most, partOfWait } = LOOK_AGAIN_MS;
    const rest = Math.min(most, Math.max(least, waited * partOfWait), withinMs - waited + 1);
    await delay(rest, undefined, signal ? { signal } : {});
  }
}

/** Waits until a URL answers 200. */
export const waitForHttp = (url: string, withinMs?: number, signal?: AbortSignal): Promise<true> =>
  waitFor(
    `${url} answers`,
    async () => (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok,
    withinMs,
    signal,
  );

/** Gives what some work gives. @throws at once when the signal calls it off, whatever the work still does. */
export async function unlessAborted<Result>(work: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (!signal) return work;
  let callOff = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    callOff = () => reject(signal.reason as Error);
  });
  if (signal.aborted) callOff();
  signal.addEventListener('abort', callOff, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', callOff);
  }
}
