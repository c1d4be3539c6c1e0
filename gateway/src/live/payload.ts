import type { FormattedExecutionResult } from 'graphql';

const PASSING = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);

/** One answer for any number of watchers, written once. */
export class Payload {
  readonly json: string;
  #frame: Buffer | undefined;

  constructor(readonly result: FormattedExecutionResult) {
    this.json = JSON.stringify(result);
  }

  /** As a message of an event stream. */
  get frame(): Buffer {
    return (this.#frame ??= Buffer.from(`event: next\ndata: ${this.json}\n\n`));
  }

  /** Whether the root field holds something. */
  get isFull(): boolean {
    return Object.values(this.result.data ?? {}).some((value) => value !== null);
  }

  /** Whether nothing could be read, for reasons that pass. */
  get isFailure(): boolean {
    const passes = this.result.errors?.some(({ extensions }) => PASSING.has(extensions?.['code']));
    return !this.isFull && passes === true;
  }
}
