import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { HttpServer } from '@tpt/program';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answer } from '../cache/answer.js';
import { AnswerCache } from '../cache/answer-cache.js';
import { NO_STORE } from '../cache/cache-control.js';
import type { Run } from '../cache/flights.js';
import { type Context, contextOf } from '../context.js';
import type { Safelist } from '../operations/safelist.js';
import type { Graph } from './graph.js';
import { negotiateLanguage } from './language.js';
import { keepBodiesUnread, readBody } from './raw-body.js';

/** What the endpoint is made of. */
export interface EndpointOptions {
  server: HttpServer;
  graph: Graph;
  /** Who calls, by the header of the request; throws what the client is to be told. */
  recognize: (authorization: string | undefined, language: Context['language']) => Promise<Context['caller']>;
  /** Answers that are known already. */
  answers?: AnswerCache;
  /** Which operations are answered; any, without it. */
  safelist?: Safelist;
  /** Where browsers are sent that open the endpoint itself. */
  ide?: string | undefined;
}

/** Serves the graph at `/graphql`. */
export function serveEndpoint(options: EndpointOptions): void {
  const { server, graph, recognize, answers = new AnswerCache(), safelist, ide } = options;
  const openContext = async (request: FastifyRequest, reply: FastifyReply, run: Run): Promise<Context> => {
    const language = negotiateLanguage(request.headers['accept-language']);
    const caller = await recognize(request.headers.authorization, language);
    return contextOf(request, reply, { caller, language, ...run });
  };
  const find = async (request: FastifyRequest, reply: FastifyReply, run: Run): Promise<Answer> => {
    const httpGraphQLRequest = readRequest(request, await readBody(request));
    const { status, headers, body } = await graph.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        const context = await openContext(request, reply, run);
        safelist?.(httpGraphQLRequest, context.language);
        return context;
      },
    });
    if (body.kind !== 'complete') throw new Error('nothing here is answered in pieces');
    return new Answer(status ?? 200, { 'cache-control': NO_STORE, ...Object.fromEntries(headers) }, body.string);
  };
  keepBodiesUnread(server.app);
  server.app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    onRequest(request, reply, done) {
      const isBrowser = request.method === 'GET' && request.headers.accept?.includes('text/html');
      if (ide && isBrowser && !request.url.includes('?')) reply.redirect(ide);
      else done();
    },
    onError(_request, reply, _error, done) {
      reply.header('cache-control', NO_STORE);
      done();
    },
    handler: (request, reply) => answers.answer(request, reply, (run) => find(request, reply, run)),
  });
}

function readRequest({ method, headers, url }: FastifyRequest, body: unknown): HTTPGraphQLRequest {
  const read = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) read.set(name, Array.isArray(value) ? value.join(', ') : value);
  const query = url.indexOf('?');
  return { method, headers: read, search: query < 0 ? '' : url.slice(query), body };
}
