import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

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
  const deadline = Date.now() + withinMs;
  let failure: unknown;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const result = await condition();
      if (result !== undefined && result !== false) return result;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${withinMs} ms`, { cause: failure });
    await delay(LOOK_EVERY_MS, undefined, signal ? { signal } : {});
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
