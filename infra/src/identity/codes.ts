import { randomInt } from 'node:crypto';
import type { Address } from '@tpt/email-address';

interface Sent {
  address: Address;
  code: string;
  until: number;
  triesLeft: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const VALID_MS = 10 * MINUTE_MS;
const TRIES = 5;

/** Codes that one sign-in may ask for. */
export const CODES_PER_SIGN_IN = 5;

/** Codes that are mailed to one mailbox within an hour. */
export const CODES_PER_HOUR = 10;

/** Wrong codes that are taken for one mailbox within a day, in whatever sign-ins. */
export const WRONG_TRIES_PER_DAY = 20;

/**
 * The codes that were mailed, each for one sign-in, ten minutes and five tries. What is counted is kept in memory, as
 * the sign-ins are: a restart ends them all, and nobody outside can cause one.
 */
export class Codes {
  readonly #now: () => number;
  readonly #sent = new Map<string, Sent>();
  readonly #issued = new Recent(HOUR_MS);
  readonly #asked = new Recent(HOUR_MS);
  readonly #wrong = new Recent(24 * HOUR_MS);

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Makes the code of a sign-in; an earlier one is forgotten. Undefined when too many were asked for. */
  issue(signIn: string, address: Address): string | undefined {
    const now = this.#now();
    for (const recent of [this.#issued, this.#asked, this.#wrong]) recent.forget(now);
    for (const [known, { until }] of this.#sent) if (until < now) this.#sent.delete(known);
    const mailbox = address.canonical;
    if (
      this.#asked.count(signIn, now) >= CODES_PER_SIGN_IN ||
      this.#issued.count(mailbox, now) >= CODES_PER_HOUR ||
      this.#wrong.count(mailbox, now) >= WRONG_TRIES_PER_DAY
    )
      return undefined;
    this.#asked.add(signIn, now);
    this.#issued.add(mailbox, now);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.#sent.set(signIn, { address, code, until: now + VALID_MS, triesLeft: TRIES });
    return code;
  }

  /** The address that a code was sent to; undefined when the code is not right, or not any more. */
  redeem(signIn: string, code: string): Address | undefined {
    const now = this.#now();
    const sent = this.#sent.get(signIn);
    if (!sent || sent.until < now) return undefined;
    const mailbox = sent.address.canonical;
    if (this.#wrong.count(mailbox, now) >= WRONG_TRIES_PER_DAY) return undefined;
    sent.triesLeft -= 1;
    const isRight = sent.code === code.trim();
    if (!isRight) this.#wrong.add(mailbox, now);
    if (isRight || sent.triesLeft === 0) this.#sent.delete(signIn);
    return isRight ? sent.address : undefined;
  }
}

/** When something happened lately, by whom it is counted for. */
class Recent {
  readonly #times = new Map<string, number[]>();
  readonly #forMs: number;

  constructor(forMs: number) {
    this.#forMs = forMs;
  }

  add(key: string, now: number): void {
    this.#times.set(key, [...(this.#times.get(key) ?? []), now]);
  }

  count(key: string, now: number): number {
    return (this.#times.get(key) ?? []).filter((time) => time > now - this.#forMs).length;
  }

  forget(now: number): void {
    for (const [key, times] of this.#times) if (times.at(-1)! <= now - this.#forMs) this.#times.delete(key);
  }
}
