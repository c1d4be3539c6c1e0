import type { Reader } from '@tpt/graph';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordOf, type OperationRecord } from './telemetry/operation-record.js';
import type { Lasting } from './live/lasting.js';

/** What is known of a request. */
export interface Context extends Reader {
  /** Names the request in its answer, in logs, and to subgraphs. */
  requestId: string;
  /** Where a request comes from, as a hash that is another every day. */
  network?: string;
  /** Ends when nobody waits for the answer any more, or it has taken too long. */
  signal: AbortSignal;
  /** Says, as soon as it is known, that every visitor who asks the same is answered the same. */
  share?: () => void;
  /** Where is written down what is told of the operation. */
  record?: OperationRecord;
  /** Whether it must see what has just happened, so that it cannot share what others have asked before. */
  isFresh?: boolean;
  /** Of a connection that lasts: its subscription. */
  lasts?: Lasting;
}

/** What is known of a request, given who asks. */
export const contextOf = (
  request: FastifyRequest,
  reply: FastifyReply,
  reader: Reader & Partial<Pick<Context, 'network' | 'signal' | 'share'>>,
): Context => ({
  signal: reader.signal ?? untilLeft(reply),
  ...reader,
  requestId: request.id,
  record: Object.assign(recordOf(request), {
    caller: reader.caller.personId ? ('person' as const) : ('visitor' as const),
    language: reader.language,
  }),
});

/** Ends when the connection is gone before the answer is out. */
function untilLeft({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) left.abort();
  });
  return left.signal;
}
