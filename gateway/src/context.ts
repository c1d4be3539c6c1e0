import type { Reader } from '@tpt/graph';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Lasting } from './live/lasting.js';

/** What is known of a request. */
export interface Context extends Reader {
  /** Names the request in its answer, in logs, and to subgraphs. */
  requestId: string;
  /** Ends when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Of a connection that lasts: its subscription. */
  lasts?: Lasting;
}

/** What is known of a request, given who asks. */
export const contextOf = (request: FastifyRequest, reply: FastifyReply, reader: Reader): Context => ({
  ...reader,
  requestId: request.id,
  signal: untilLeft(reply),
});

/** Ends when the connection is gone before the answer is out. */
function untilLeft({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) left.abort();
  });
  return left.signal;
}
