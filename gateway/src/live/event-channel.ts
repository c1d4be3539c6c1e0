import { setTimeout as delay } from 'node:timers/promises';
import type { Channel } from './channel.js';
import type { Mailbox } from './mailbox.js';
import type { Payload } from './payload.js';

const MOST_WAITING = 1_000;
const TRIES = 3;
const TRY_AGAIN_MS = 1_000;

/** Watchers of what happens. The thing of each event is read once for all of them, one after the other. */
export class EventChannel implements Channel {
  readonly #mailboxes = new Set<Mailbox>();
  #keys: string[] = [];
  #isReading = false;

  /**
   * @param read reads the thing of this key; rejects when the watchers are to be told why they cannot go on.
   * @param onSkip hears of each event whose thing nobody is told about: it cannot be read, or too many wait.
   */
  constructor(
    private readonly read: (key: string) => Promise<Payload>,
    private readonly onSkip: () => void,
  ) {}

  get isEmpty(): boolean {
    return this.#mailboxes.size === 0;
  }

  join(mailbox: Mailbox): void {
    this.#mailboxes.add(mailbox);
  }

  leave(mailbox: Mailbox): void {
    this.#mailboxes.delete(mailbox);
  }

  hear(key: string): void {
    if (this.#keys.length >= MOST_WAITING) {
      this.#keys.shift();
      this.onSkip();
    }
    this.#keys.push(key);
    if (!this.#isReading) void this.#readAll();
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    try {
      for (let key = this.#keys.shift(); key !== undefined && !this.isEmpty; key = this.#keys.shift())
        await this.#readOne(key);
    } catch (error) {
      for (const mailbox of this.#mailboxes) mailbox.fail(error);
    }
    this.#isReading = false;
  }

  async #readOne(key: string): Promise<void> {
    for (let tries = 1; tries <= TRIES && !this.isEmpty; tries += 1) {
      const payload = await this.read(key);
      if (payload.isFull) for (const mailbox of this.#mailboxes) mailbox.put(payload);
      // What there is not any more, or not for them, is not told.
      if (!payload.isFailure) return;
      if (tries < TRIES) await delay(TRY_AGAIN_MS);
    }
    this.onSkip();
  }
}
