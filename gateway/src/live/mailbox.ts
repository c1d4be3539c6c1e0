import { subscriptionError } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { Payload } from './payload.js';

/** What a mailbox is for. */
export interface MailboxOptions {
  /** Of a state only the newest matters; what happened is kept in order. */
  keeps: 'newest' | 'all';
  language: Language;
  /** Called once, when nobody takes anything out any more. */
  onLeft(): void;
}

const MOST_WAITING = 100;
const MOST_WAITING_BYTES = 256 * 1024;

/**
 * What waits for one watcher. Who takes slowly skips to the newest state; of what happened she loses nothing, and is turned
 * away when more than a hundred things or 256 KiB wait.
 */
export class Mailbox implements AsyncGenerator<Payload, void, void> {
  #waiting: Payload[] = [];
  #newest: string | undefined;
  #taker: PromiseWithResolvers<IteratorResult<Payload, void>> | undefined;
  #end: { error?: unknown } | undefined;
  #hasLeft = false;

  constructor(private readonly options: MailboxOptions) {}

  /** Whether nobody takes anything out any more. */
  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  /** Whether nothing was ever put in. */
  get isNew(): boolean {
    return this.#newest === undefined;
  }

  /** Puts a payload in; a state that was put in last is not told twice. */
  put(payload: Payload): void {
    if (this.#end) return;
    const isState = this.options.keeps === 'newest';
    if (isState && payload.json === this.#newest) return;
    this.#newest = isState ? payload.json : '';
    if (this.#taker) {
      this.#taker.resolve({ done: false, value: payload });
      this.#taker = undefined;
    } else if (isState) this.#waiting = [payload];
    else if (this.#isOverfull(payload)) this.fail(subscriptionError('WATCHED_TOO_SLOWLY', this.options.language));
    else this.#waiting.push(payload);
  }

  /** Ends it with an error, once what waits was taken. */
  fail(error: unknown): void {
    this.#close({ error });
  }

  async next(): Promise<IteratorResult<Payload, void>> {
    const value = this.#waiting.shift();
    if (value) return { done: false, value };
    if (this.#end) {
      const { error } = this.#end;
      this.#end = {};
      if (error) throw error;
      return { done: true, value: undefined };
    }
    this.#taker = Promise.withResolvers();
    return this.#taker.promise;
  }

  async return(): Promise<IteratorResult<Payload, void>> {
    this.#waiting = [];
    this.#close({});
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<Payload, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #isOverfull(payload: Payload): boolean {
    const bytes = this.#waiting.reduce((sum, { frame }) => sum + frame.length, payload.frame.length);
    return this.#waiting.length >= MOST_WAITING || bytes > MOST_WAITING_BYTES;
  }

  #close(end: { error?: unknown }): void {
    if (!this.#end) {
      this.#end = end;
      const taker = this.#taker;
      this.#taker = undefined;
      if (taker && end.error) {
        this.#end = {};
        taker.reject(end.error);
      } else taker?.resolve({ done: true, value: undefined });
    }
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.options.onLeft();
  }
}
