import { pipeline, Transform, type Readable } from 'node:stream';
import { accessError, refusalOf } from '@tpt/graph';
import { type Alarms, createPlaces, type HttpServer, type Places, REQUEST_ID_HEADER } from '@tpt/program';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Dispatcher } from 'undici';
import { negotiateLanguage } from '../graph/language.js';
import type { Admit } from '../limits/admission.js';
import { clientNetwork } from '../limits/client-network.js';
import { pick, type Passed, type PictureService } from './picture-service.js';

/** What is needed to pass pictures on. */
export interface PictureOptions {
  server: HttpServer;
  service: PictureService;
  admit: Admit;
  alarms: Alarms;
  /** For how many milliseconds a picture may be sent. */
  sentWithinMs?: number;
}

// The service says what a picture may have; this is more than that.
const MOST_BYTES = 16 * 1024 * 1024;
const SENDING = { inAll: 32, perHolder: 4, asked: ['content-type', 'content-length'] };
const LOOKING = { inAll: 512, perHolder: 64, asked: ['if-none-match'] };
const LOOKED_AT_WITHIN_MS = 60_000;
const TOLD = ['content-type', 'content-length', 'etag', 'cache-control', 'retry-after'];
const FAULT = 500;
const BUSY = 503;

/** Passes pictures through, as they come and as they are looked at: never is one whole in memory here. */
export async function servePictures(options: PictureOptions): Promise<void> {
  const { server, service, admit, alarms, sentWithinMs = 60_000 } = options;
  const door = (places: Places) => async (request: FastifyRequest, reply: FastifyReply) => {
    const language = languageOf(request);
    try {
      await admit(request, reply, language);
      const leave = places.take(clientNetwork(request));
      if (!leave) throw overloaded(language);
      reply.raw.once('close', leave);
      return undefined;
    } catch (error) {
      return refuse(reply, error);
    }
  };

  const answer =
    (method: Passed['method'], asked: string[], withinMs: number) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const language = languageOf(request);
      const left = new AbortController();
      reply.raw.once('close', () => left.abort());
      const headers = {
        ...pick(request.headers, asked),
        'accept-language': language,
        [REQUEST_ID_HEADER]: request.id,
      };
      const body = method === 'PUT' ? { body: bound(request.raw) } : {};
      const late = AbortSignal.timeout(withinMs);
      const signal = AbortSignal.any([left.signal, late]);
      try {
        const answered = await service.pass({ method, path: request.url, headers, ...body, signal });
        if (answered.statusCode >= FAULT && answered.statusCode !== BUSY) throw new Error('it failed');
        alarms.set('pictures', undefined);
        return show(reply, answered);
      } catch (error) {
        if (error instanceof TooLarge) throw error;
        // Who sends slowly is no trouble of ours.
        const isOfSender = left.signal.aborted || (late.aborted && !request.raw.complete);
        if (!isOfSender) alarms.set('pictures', 'pictures cannot be passed on');
        return refuse(reply, accessError('SERVICE_UNAVAILABLE', language, { http: { status: BUSY } }));
      }
    };

  await server.app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.put(
      '/pictures/uploads/:token',
      { onRequest: door(createPlaces(SENDING)) },
      answer('PUT', SENDING.asked, sentWithinMs),
    );
    scope.get(
      '/pictures/:id/:file',
      { onRequest: door(createPlaces(LOOKING)) },
      answer('GET', LOOKING.asked, LOOKED_AT_WITHIN_MS),
    );
  });
}

const languageOf = ({ headers }: FastifyRequest) => negotiateLanguage(headers['accept-language']);

const overloaded = (language: ReturnType<typeof languageOf>): GraphQLError =>
  accessError('OVERLOADED', language, { http: { status: BUSY, headers: new Map([['retry-after', '5']]) } });

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof GraphQLError)) throw error;
  const { status, headers, body } = refusalOf(error);
  return reply
    .status(status)
    .headers({ ...headers, 'cache-control': 'no-store' })
    .send(body);
}

async function show(reply: FastifyReply, answered: Dispatcher.ResponseData): Promise<FastifyReply> {
  const { statusCode, headers, body } = answered;
  reply.status(statusCode).headers(pick(headers, TOLD));
  // Pages of other sites show pictures, and can do nothing else with them.
  if (statusCode === 200) reply.header('cross-origin-resource-policy', 'cross-origin');
  if (statusCode !== 304) return reply.send(body);
  await body.dump();
  return reply.send();
}

/** Somebody sends without end. */
class TooLarge extends Error {
  readonly statusCode = 413;
}

/** What arrives, as long as it is not too much. */
function bound(body: Readable): Readable {
  let bytes = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) done(new TooLarge('too large'));
      else done(null, chunk);
    },
  });
  // Who hangs up, and what goes wrong on the way, is heard by whoever reads.
  pipeline(body, bounded, () => {});
  return bounded;
}
