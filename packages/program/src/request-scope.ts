import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The header that names a request, in what is asked and in what is answered. */
export const REQUEST_ID_HEADER = 'x-request-id';

// UUIDs, ULIDs, trace ids. It is a label and nothing more, so whoever asks may choose it; short, and of letters that mean
// nothing anywhere.
const WELL_FORMED = /^[\w-]{8,64}$/;

const scope = new AsyncLocalStorage<string>();

/** The id of the request that is being answered. */
export const currentRequestId = (): string | undefined => scope.getStore();

/** Does something as a part of answering a request: what is logged meanwhile names it. */
export const withRequestId = <Result>(requestId: string, work: () => Result): Result => scope.run(requestId, work);

/** The id that a request brings, when it is well formed; a new one otherwise. */
export function readRequestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Names each request of a server in its answer, and in what is logged until it is answered. */
export function nameRequests(app: FastifyInstance): void {
  app.addHook('onRequest', ({ id }, reply, next) => {
    void reply.header(REQUEST_ID_HEADER, id);
    withRequestId(id, next);
  });
}
