import { accessError } from '@tpt/graph';
import { LANGUAGES, type Language } from '@tpt/model';
import type { HttpServer } from '@tpt/program';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Gauge } from 'prom-client';
import { z } from 'zod';
import { negotiateLanguage } from '../graph/language.js';
import { watchEventLoop } from './event-loop-lag.js';

/** The settings of what is too much at once; `.env.example` explains each. */
export const sheddingSettings = {
  MAX_OPERATIONS_IN_FLIGHT: z.coerce.number().int().min(1).default(64),
  MAX_EVENT_LOOP_LAG_MS: z.coerce.number().int().min(10).default(500),
};

/** Lets in as much as can be answered soon, and turns the rest away while that is cheap. */
export interface Shedding {
  /**
   * Turns away, before its body is read and its token is checked, what no kept answer can be for while no place is free;
   * undefined when it may come in.
   */
  atTheDoor(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined;
  /** Takes a place for an operation that is to be run, and gives what frees it. @throws `OVERLOADED` while none is free. */
  enter(language: Language): () => void;
}

// Those who are turned away at once do not all come again at once.
const RETRY_AFTER_S = ['1', '2', '3'];
const comeAgainAfter = (): string => RETRY_AFTER_S[Math.floor(Math.random() * RETRY_AFTER_S.length)]!;

// What many ask alike is short, and read to be looked up; whoever shows a token asks for herself.
const SHORT_BODY = 8 * 1024;
const mayBeKept = ({ method, headers }: FastifyRequest): boolean =>
  headers.authorization === undefined && (method !== 'POST' || Number(headers['content-length']) <= SHORT_BODY);

const BODIES = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { message, extensions } = accessError('OVERLOADED', language);
    return [language, JSON.stringify({ errors: [{ message, extensions }] })];
  }),
);

/**
 * Sheds the load of a server that is more than it can answer: whatever comes while its event loop lags, and operations
 * beyond those that may be run at once.
 */
export function shedLoad(
  { app, metrics }: HttpServer,
  settings: z.output<z.ZodObject<typeof sheddingSettings>>,
): Shedding {
  let inFlight = 0;
  metrics.registerMetric(
    new Gauge({
      name: 'graphql_operations_in_flight',
      help: 'Operations that are being run.',
      registers: [],
      collect() {
        this.set(inFlight);
      },
    }),
  );
  const shed = new Counter({
    name: 'shed_requests_total',
    help: 'Requests that were turned away because there were too many, by what there was too much of.',
    labelNames: ['reason'] as const,
    registers: [metrics],
  });
  const turnAway = (reason: string, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    shed.inc({ reason });
    return reply
      .status(503)
      .header('retry-after', comeAgainAfter())
      .type('application/json; charset=utf-8')
      .send(BODIES[negotiateLanguage(request.headers['accept-language'])]);
  };
  const loop = watchEventLoop();
  app.addHook('onClose', async () => loop.stop());
  app.addHook('onRequest', (request, reply, next) => {
    if (loop.lagMs() > settings.MAX_EVENT_LOOP_LAG_MS) turnAway('event loop', request, reply);
    else next();
  });
  const isFull = () => inFlight >= settings.MAX_OPERATIONS_IN_FLIGHT;
  return {
    atTheDoor: (request, reply) =>
      isFull() && !mayBeKept(request) ? turnAway('in flight', request, reply) : undefined,
    enter(language) {
      if (isFull()) {
        shed.inc({ reason: 'in flight' });
        const headers = new Map([['retry-after', comeAgainAfter()]]);
        throw accessError('OVERLOADED', language, { http: { status: 503, headers } });
      }
      inFlight += 1;
      let isOver = false;
      return () => {
        if (!isOver) inFlight -= 1;
        isOver = true;
      };
    },
  };
}
