import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Connection } from './connections.js';
import type { Mailbox } from './mailbox.js';
import { Payload } from './payload.js';

const COMMENT = Buffer.from(':\n\n');
const COMPLETE = Buffer.from('event: complete\ndata:\n\n');
const EARLIEST_RETURN_MS = 200;
const RETURN_WITHIN_MS = 2_000;

/** A stream of server-sent events that has begun. */
export class EventStream implements Connection {
  #isStuck = false;

  constructor(
    private readonly response: ServerResponse,
    private readonly messages: Mailbox,
  ) {
    // Some browsers believe that a stream has begun only when they read something of it.
    response.write(COMMENT);
  }

  /** Sends what comes, no faster than it is taken, until there is nothing more or nobody is there. */
  async run(show: (error: unknown) => GraphQLFormattedError): Promise<void> {
    const { response, messages } = this;
    response.on('error', () => {});
    response.once('close', () => void messages.return());
    if (response.destroyed) await messages.return();
    try {
      for await (const payload of messages) if (!response.write(payload.frame)) await untilTaken(response);
    } catch (error) {
      endWith(response, { errors: [show(error)] });
    }
  }

  sayFarewell(): void {
    const milliseconds = Math.round(EARLIEST_RETURN_MS + Math.random() * RETURN_WITHIN_MS);
    // It is not complete: clients come back.
    this.response.end(`retry: ${milliseconds}\n\n`);
  }

  destroy(): void {
    this.response.destroy();
  }

  beat(): void {
    if (!this.response.writableNeedDrain) this.response.write(COMMENT);
    else if (this.#isStuck) this.response.destroy();
    this.#isStuck = this.response.writableNeedDrain;
  }
}

/** Tells one result as a stream does, and that there is no more. */
export function endWith(response: ServerResponse, result: FormattedExecutionResult): void {
  response.write(new Payload(result).frame);
  response.end(COMPLETE);
}

async function untilTaken(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(() => {});
  over.abort();
}
