import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { HttpServer } from '@tpt/program';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { type Context, contextOf } from '../context.js';
import type { Shedding } from '../limits/shedding.js';
import { recordOf } from '../telemetry/operation-record.js';
import type { Graph } from './graph.js';
import { negotiateLanguage } from './language.js';

/** What the endpoint is made of. */
export interface EndpointOptions {
  server: HttpServer;
  graph: Graph;
  /** Who calls, by the header of the request; throws what the client is to be told. */
  recognize: (authorization: string | undefined, language: Context['language']) => Promise<Context['caller']>;
  /** Turns away what is too much. */
  shedding: Shedding;
  /** Where browsers are sent that open the endpoint itself. */
  ide?: string | undefined;
}

/** Serves the graph at `/graphql`. */
export function serveEndpoint({ server, graph, recognize, shedding, ide }: EndpointOptions): void {
  const openContext = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const language = negotiateLanguage(request.headers['accept-language']);
    const caller = await recognize(request.headers.authorization, language).catch((error: GraphQLError) => {
      recordOf(request).codes = [String(error.extensions?.['code'])];
      throw error;
    });
    return contextOf(request, reply, { caller, language });
  };
  server.app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    async onRequest(request, reply) {
      const isBrowser = request.method === 'GET' && request.headers.accept?.includes('text/html');
      if (ide && isBrowser && !request.url.includes('?')) return reply.redirect(ide);
      return shedding.atTheDoor(request, reply);
    },
    async handler(request, reply) {
      const leave = shedding.enter();
      if (!leave) return shedding.refuse(request, reply);
      const { status, headers, body } = await graph
        .executeHTTPGraphQLRequest({
          httpGraphQLRequest: readRequest(request),
          context: () => openContext(request, reply),
        })
        .finally(leave);
      if (body.kind !== 'complete') throw new Error('nothing here is answered in pieces');
      return reply
        .status(status ?? 200)
        .headers(Object.fromEntries(headers))
        .send(body.string);
    },
  });
}

function readRequest({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const read = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) read.set(name, Array.isArray(value) ? value.join(', ') : value);
  const query = url.indexOf('?');
  return { method, headers: read, search: query < 0 ? '' : url.slice(query), body };
}
