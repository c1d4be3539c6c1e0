import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/** Waits until a condition gives something other than undefined or false. @throws when it takes too long. */
export async function waitFor<Result>(
  what: string,
  condition: () => Promise<Result | undefined | false> | Result | undefined | false,
  withinMs = 30_000,
): Promise<Result> {
  const deadline = Date.now() + withinMs;
  let failure: unknown;
  for (;;) {
    try {
      const result = await condition();
      if (result !== undefined && result !== false) return result;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${withinMs} ms`, { cause: failure });
    await delay(LOOK_EVERY_MS);
  }
}

/** Waits until a URL answers 200. */
export const waitForHttp = (url: string, withinMs?: number): Promise<true> =>
  waitFor(`${url} answers`, async () => (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok, withinMs);
