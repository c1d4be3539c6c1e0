import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { inTime, refusalOf } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { HttpServer } from '@tpt/program';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Answer } from '../cache/answer.js';
import { AnswerCache } from '../cache/answer-cache.js';
import { NO_STORE } from '../cache/cache-control.js';
import type { Run } from '../cache/flights.js';
import { contextOf } from '../context.js';
import type { Admit, Admitted } from '../limits/admission.js';
import type { Shedding } from '../limits/shedding.js';
import type { Safelist } from '../operations/safelist.js';
import { recordOf } from '../telemetry/operation-record.js';
import type { Graph } from './graph.js';
import { negotiateLanguage } from './language.js';
import { readBody } from './read-body.js';

/** What the endpoint is made of. */
export interface EndpointOptions {
  server: HttpServer;
  graph: Graph;
  /** Who calls; throws what the client is to be told. */
  admit: Admit;
  /** Turns away what is too much. */
  shedding: Shedding;
  /** Answers that are known already. */
  answers?: AnswerCache;
  /** Which operations are answered; any, without it. */
  safelist?: Safelist;
  /** How long an operation may take, in milliseconds. */
  operationTimeoutMs: number;
  /** Where browsers are sent that open the endpoint itself. */
  ide?: string | undefined;
}

/** Serves the graph at `/graphql`. */
export function serveEndpoint(options: EndpointOptions): void {
  const { server, graph, admit, shedding, answers = new AnswerCache(), safelist, operationTimeoutMs, ide } = options;
  const callers = new WeakMap<FastifyRequest, Admitted>();

  const find = async (request: FastifyRequest, reply: FastifyReply, run: Run): Promise<Answer> => {
    const language = languageOf(request);
    const httpGraphQLRequest = readRequest(request, await readBody(request));
    const leave = shedding.enter(language);
    const answering = graph.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        const { signal, share } = run;
        const context = contextOf(request, reply, { ...callers.get(request)!, language, signal, share });
        refuseUnlisted(request, httpGraphQLRequest, language);
        return context;
      },
    });
    void answering.then(leave, leave);
    const time = { milliseconds: operationTimeoutMs, language, onLate: run.callOff };
    const { status, headers, body } = await inTime(answering, time);
    if (body.kind !== 'complete') throw new Error('nothing here is answered in pieces');
    const written = { 'cache-control': NO_STORE, ...Object.fromEntries(headers) };
    const { name, type, hash } = recordOf(request);
    return new Answer(status ?? 200, written, body.string, { name, type, hash });
  };

  /** What the graph does not begin, it does not write down either. */
  function refuseUnlisted(request: FastifyRequest, asked: HTTPGraphQLRequest, language: Language): void {
    try {
      safelist?.(asked, language);
    } catch (error) {
      recordOf(request).codes = [String((error as GraphQLError).extensions['code'])];
      throw error;
    }
  }

  server.app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    async onRequest(request, reply) {
      const isBrowser = request.method === 'GET' && request.headers.accept?.includes('text/html');
      if (ide && isBrowser && !request.url.includes('?')) return reply.redirect(ide);
      // Before the body is read.
      const turnedAway = shedding.atTheDoor(request, reply);
      if (turnedAway) return turnedAway;
      const admitted = await orRefusal(request, admit(request, reply, languageOf(request)));
      if (admitted instanceof Answer) return admitted.send(request, reply);
      callers.set(request, admitted);
      return undefined;
    },
    onError(_request, reply, _error, done) {
      reply.header('cache-control', NO_STORE);
      done();
    },
    handler: (request, reply) => answers.answer(request, reply, (run) => orRefusal(request, find(request, reply, run))),
  });
}

const languageOf = ({ headers }: FastifyRequest) => negotiateLanguage(headers['accept-language']);

/** What is waited for, or the answer that says why a client is refused it. */
async function orRefusal<Result>(request: FastifyRequest, waitedFor: Promise<Result>): Promise<Result | Answer> {
  try {
    return await waitedFor;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    recordOf(request).codes = [String(error.extensions['code'])];
    const { status, headers, body } = refusalOf(error);
    const written = { 'cache-control': NO_STORE, 'content-type': JSON_TYPE, ...headers };
    return new Answer(status, written, JSON.stringify(body));
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';

function readRequest({ method, headers, url }: FastifyRequest, body: unknown): HTTPGraphQLRequest {
  const read = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) read.set(name, Array.isArray(value) ? value.join(', ') : value);
  const query = url.indexOf('?');
  return { method, headers: read, search: query < 0 ? '' : url.slice(query), body };
}
