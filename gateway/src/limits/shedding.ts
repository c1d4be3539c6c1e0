import { accessError } from '@tpt/graph';
import { LANGUAGES } from '@tpt/model';
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
  /** Turns away what carries a body, before it is read, while no place is free; undefined when it may come in. */
  atTheDoor(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined;
  /** Takes a place for an operation that is to be run, and gives what frees it; undefined while no place is free. */
  enter(): (() => void) | undefined;
  /** Answers 503 in the reader's language, with the time after which to come again. */
  refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply;
}

// Those who are turned away at once do not all come again at once.
const RETRY_AFTER_S = [1, 2, 3];

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
      .header('retry-after', RETRY_AFTER_S[Math.floor(Math.random() * RETRY_AFTER_S.length)])
      .type('application/json; charset=utf-8')
      .send(BODIES[negotiateLanguage(request.headers['accept-language'])]);
  };
  const loop = watchEventLoop();
  app.addHook('onClose', async () => loop.stop());
  app.addHook('onRequest', (request, reply, next) => {
    if (loop.lagMs() > settings.MAX_EVENT_LOOP_LAG_MS) turnAway('event loop', request, reply);
    else next();
  });
  const refuse: Shedding['refuse'] = (request, reply) => turnAway('in flight', request, reply);
  const isFull = () => inFlight >= settings.MAX_OPERATIONS_IN_FLIGHT;
  return {
    refuse,
    atTheDoor: (request, reply) => (request.method === 'POST' && isFull() ? refuse(request, reply) : undefined),
    enter() {
      if (isFull()) return undefined;
      inFlight += 1;
      let isOver = false;
      return () => {
        if (!isOver) inFlight -= 1;
        isOver = true;
      };
    },
  };
}
