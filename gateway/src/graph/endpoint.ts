import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { inTime, refusalOf } from '@tpt/graph';
import type { HttpServer } from '@tpt/program';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { contextOf } from '../context.js';
import type { Admit, Admitted } from '../limits/admission.js';
import type { Graph } from './graph.js';
import { negotiateLanguage } from './language.js';

/** What the endpoint is made of. */
export interface EndpointOptions {
  server: HttpServer;
  graph: Graph;
  /** Who calls; throws what the client is to be told. */
  admit: Admit;
  /** How long an operation may take, in milliseconds. */
  operationTimeoutMs: number;
  /** Where browsers are sent that open the endpoint itself. */
  ide?: string | undefined;
}

/** Serves the graph at `/graphql`. */
export function serveEndpoint({ server, graph, admit, operationTimeoutMs, ide }: EndpointOptions): void {
  const callers = new WeakMap<FastifyRequest, Admitted>();
  server.app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    async onRequest(request, reply) {
      const isBrowser = request.method === 'GET' && request.headers.accept?.includes('text/html');
      if (ide && isBrowser && !request.url.includes('?')) return reply.redirect(ide);
      // Before the body is read.
      const admitted = await orRefuse(reply, admit(request, reply, languageOf(request)));
      if (admitted) callers.set(request, admitted);
      return admitted ? undefined : reply;
    },
    async handler(request, reply) {
      const language = languageOf(request);
      const late = new AbortController();
      const reader = { ...callers.get(request)!, language };
      const answer = graph.executeHTTPGraphQLRequest({
        httpGraphQLRequest: readRequest(request),
        context: async () => contextOf(request, reply, reader, late.signal),
      });
      const time = { milliseconds: operationTimeoutMs, language, onLate: () => late.abort() };
      const answered = await orRefuse(reply, inTime(answer, time));
      if (!answered) return reply;
      const { status, headers, body } = answered;
      if (body.kind !== 'complete') throw new Error('nothing here is answered in pieces');
      return reply
        .status(status ?? 200)
        .headers(Object.fromEntries(headers))
        .send(body.string);
    },
  });
}

const languageOf = ({ headers }: FastifyRequest) => negotiateLanguage(headers['accept-language']);

/** What is waited for; when it is refused with an error for clients, that is answered, and there is nothing. */
async function orRefuse<Result>(reply: FastifyReply, waitedFor: Promise<Result>): Promise<Result | undefined> {
  try {
    return await waitedFor;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { status, headers, body } = refusalOf(error);
    void reply.status(status).headers(headers).send(body);
    return undefined;
  }
}

function readRequest({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const read = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) read.set(name, Array.isArray(value) ? value.join(', ') : value);
  const query = url.indexOf('?');
  return { method, headers: read, search: query < 0 ? '' : url.slice(query), body };
}
