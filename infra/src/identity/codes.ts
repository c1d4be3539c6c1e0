import { randomInt } from 'node:crypto';

interface Sent {
  email: string;
  code: string;
  until: number;
  triesLeft: number;
}

const VALID_MS = 10 * 60_000;
const TRIES = 5;

/** The codes that were mailed, each for one sign-in, ten minutes and five tries. */
export class Codes {
  readonly #sent = new Map<string, Sent>();

  /** Makes the code of a sign-in; an earlier one is forgotten. */
  issue(signIn: string, email: string): string {
    for (const [known, { until }] of this.#sent) if (until < Date.now()) this.#sent.delete(known);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.#sent.set(signIn, { email, code, until: Date.now() + VALID_MS, triesLeft: TRIES });
    return code;
  }

  /** The address that a code was sent to; undefined when the code is not right, or not any more. */
  redeem(signIn: string, code: string): string | undefined {
    const sent = this.#sent.get(signIn);
    if (!sent || sent.until < Date.now()) return undefined;
    sent.triesLeft -= 1;
    const isRight = sent.code === code.trim();
    if (isRight || sent.triesLeft === 0) this.#sent.delete(signIn);
    return isRight ? sent.email : undefined;
  }
}
