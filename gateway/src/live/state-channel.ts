import type { Channel } from './channel.js';
import type { Mailbox } from './mailbox.js';
import type { Payload } from './payload.js';

// However often something changes, its watchers are told four times a second at most.
const APART_MS = 250;
const READ_AGAIN_MS = 2_000;
const FRESH_MS = 1_000;

/**
 * Watchers of how one thing stands. It is read once for all of them, one reading after the other; whatever changes during
 * a reading or soon after it makes one more.
 */
export class StateChannel implements Channel {
  readonly #mailboxes = new Set<Mailbox>();
  #newest: Payload | undefined;
  #readAt = -Infinity;
  #isReading = false;
  #isStale = false;
  /** Whether it could not be read when it was last tried; until it can, what is known of it is all there is. */
  #isMissing = false;
  #timer: NodeJS.Timeout | undefined;

  /** @param read rejects when the watchers are to be told why they cannot go on. */
  constructor(private readonly read: () => Promise<Payload>) {}

  get isEmpty(): boolean {
    return this.#mailboxes.size === 0;
  }

  join(mailbox: Mailbox): void {
    this.#mailboxes.add(mailbox);
    const isFresh = !this.#isStale && performance.now() - this.#readAt < FRESH_MS;
    if (this.#newest && (isFresh || this.#isMissing)) mailbox.put(this.#newest);
    else this.hear();
  }

  leave(mailbox: Mailbox): void {
    this.#mailboxes.delete(mailbox);
    if (this.isEmpty) clearTimeout(this.#timer);
  }

  hear(): void {
    this.#isStale = true;
    this.#schedule(Math.max(0, this.#readAt + APART_MS - performance.now()));
  }

  #schedule(milliseconds: number): void {
    if (this.#isReading) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readOnce(), milliseconds);
  }

  async #readOnce(): Promise<void> {
    this.#isReading = true;
    this.#isStale = false;
    this.#readAt = performance.now();
    try {
      const payload = await this.read();
      this.#isMissing = payload.isFailure;
      if (!this.#isMissing) this.#newest = payload;
      // Who knows how things stand is not told that they cannot be read just now.
      for (const mailbox of this.#mailboxes) if (!this.#isMissing || mailbox.isNew) mailbox.put(payload);
    } catch (error) {
      for (const mailbox of this.#mailboxes) mailbox.fail(error);
    }
    this.#isReading = false;
    if (this.isEmpty) return;
    if (this.#isStale) this.hear();
    else if (this.#isMissing) this.#schedule(READ_AGAIN_MS);
  }
}
