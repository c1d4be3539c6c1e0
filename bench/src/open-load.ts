import { setTimeout as sleep } from 'node:timers/promises';

/** What came of requests that were sent at their times, whether or not earlier ones had been answered. */
export interface Outcome {
  /** Milliseconds from when each accepted request was to be sent until it was answered, sorted. */
  accepted: number[];
  shed: number;
  /** Requests that ended in any other way. */
  failed: number;
  seconds: number;
}

// Timers are no finer than this; what has become due meanwhile is sent at once.
const TICK_MS = 2;

/** Sends so many requests a second for some time. `ask` says whether its request was accepted or shed. */
export async function runOpenLoad(
  perSecond: number,
  milliseconds: number,
  ask: (turn: number) => Promise<'accepted' | 'shed'>,
): Promise<Outcome> {
  const outcome: Outcome = { accepted: [], shed: 0, failed: 0, seconds: 0 };
  const began = performance.now();
  const total = Math.round((perSecond * milliseconds) / 1000);
  const send = async (turn: number): Promise<void> => {
    const due = began + (turn * 1000) / perSecond;
    try {
      if ((await ask(turn)) === 'shed') outcome.shed += 1;
      else outcome.accepted.push(performance.now() - due);
    } catch {
      outcome.failed += 1;
    }
  };
  const sent: Promise<void>[] = [];
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) * perSecond) / 1000));
    while (sent.length < due) sent.push(send(sent.length));
    await sleep(TICK_MS);
  }
  await Promise.all(sent);
  outcome.accepted.sort((a, b) => a - b);
  outcome.seconds = (performance.now() - began) / 1000;
  return outcome;
}

/** The time within which this share of the requests was answered. */
export const percentile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
