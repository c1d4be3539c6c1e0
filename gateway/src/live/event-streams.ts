import { accessError, subscriptionError } from '@tpt/graph';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { negotiateLanguage } from '../graph/language.js';
import { clientNetwork } from '../limits/client-network.js';
import { Connections, type ConnectionOptions } from './connections.js';
import { endWith, EventStream } from './event-stream.js';
import { readOperation } from './read-operation.js';
import { showError } from './show-error.js';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Else some proxies would keep the messages until they have many.
  'x-accel-buffering': 'no',
};

/** Serves subscriptions as streams of server-sent events: the protocol `graphql-sse`, a connection for each. */
export function serveEventStreams(options: ConnectionOptions): Connections {
  const { app, watch, admit, recognize, places, logger } = options;
  const connections = new Connections((open) => options.metrics.connections('sse', open));
  const route = { url: '/graphql', constraints: { live: 'stream' }, exposeHeadRoute: false };

  async function serve(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const language = negotiateLanguage(request.headers['accept-language']);
    if (options.isLeaving())
      return refuse(reply.header('retry-after', '1'), accessError('SERVICE_UNAVAILABLE', language));
    const operation = await readOperation(request);
    const network = clientNetwork(request);
    const leave = places.take(network);
    if (!leave) return refuse(reply.header('retry-after', '60'), subscriptionError('TOO_MANY_SUBSCRIPTIONS', language));
    const { raw } = reply;
    raw.once('close', leave);
    const { authorization } = request.headers;
    const authorize = () => recognize(authorization, language);
    const { caller } = await admit(request, reply, language);
    const watched = await watch(operation, { caller, language, authorize, network, requestId: request.id });
    reply.hijack();
    raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
    if ('refused' in watched) return endWith(raw, watched.refused);
    // Who left while it was found out who she is does not leave again.
    if (raw.closed) return watched.messages.return();
    const stream = new EventStream(raw, watched.messages);
    connections.add(stream);
    raw.once('close', () => connections.remove(stream));
    void stream.run((error) => showError(error, { logger, language }));
    return undefined;
  }

  app.route({
    ...route,
    method: ['GET', 'POST'],
    async handler(request, reply) {
      try {
        return await serve(request, reply);
      } catch (error) {
        if (statusOf(error) === undefined) throw error;
        return refuse(reply, error as GraphQLError);
      }
    },
  });
  app.route({
    ...route,
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: async (_request, reply) => {
      void reply.header('allow', 'GET, POST');
      throw Object.assign(new Error('a stream is asked for by GET or POST'), { statusCode: 405 });
    },
  });
  return connections;
}

const STATUS: Record<string, number> = {
  SERVICE_UNAVAILABLE: 503,
  TOO_MANY_SUBSCRIPTIONS: 429,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
};

const statusOf = (error: unknown): number | undefined =>
  STATUS[String((error as { extensions?: { code?: unknown } }).extensions?.code)];

const refuse = (reply: FastifyReply, error: GraphQLError): FastifyReply =>
  reply
    .status(statusOf(error)!)
    .send({ errors: [{ message: error.message, extensions: { code: error.extensions['code'] } }] });
