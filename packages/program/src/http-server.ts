import { fastify, type FastifyInstance, type FastifyReply } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { answerClientError } from './client-error.js';
import { prepareFarewell } from './farewell.js';
import type { Logger } from './logger.js';
import { findReasonsAgainst, type ReadinessChecks } from './readiness.js';
import { refusal } from './refusal.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** An HTTP server with health and metrics; routes are added before `listen`. */
export interface HttpServer {
  app: FastifyInstance;
  metrics: Registry;
  /** Listens on an address and returns the port in use. */
  listen(port: number, host: string): Promise<number>;
  /** Turns unready at once, goes on answering for the time of the notice, finishes what it was asked and closes. */
  drain(): Promise<void>;
}

const LARGEST_BODY = 256 * 1024;
// The tokens of links stand in addresses.
const LONGEST_PARAMETER = 500;
// Longer than what an answer usually waits for, and it leaves the other parts of a program time to stop.
const FINISH_WITHIN_MS = 6_000;

/**
 * Builds a server that answers `/livez`, `/readyz` (503 with the reasons) and `/metrics` (Prometheus text).
 * @param options.trustedProxies addresses and networks whose word on whom they forward is taken; nobody's otherwise.
 * @param options.stopNoticeMs for how long it goes on answering when it is to stop, so that others send elsewhere.
 */
export function createHttpServer(options: {
  logger: Logger;
  ready: ReadinessChecks;
  stopNoticeMs: number;
  trustedProxies?: string[];
}): HttpServer {
  const { logger, ready, stopNoticeMs, trustedProxies = [] } = options;
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'] as const,
    registers: [metrics],
  });
  const app: FastifyInstance = fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 30_000,
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    clientErrorHandler: answerClientError,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // What cannot be an address has no route, and meets no other handler.
    frameworkErrors: (error, _request, reply) => refuse(reply.headers(SECURITY_HEADERS), error.statusCode ?? 400),
    // Nothing that a client sends decides what is logged: requests are counted, and only faults are written.
    logger: false,
  });
  const farewell = prepareFarewell(app);

  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    durations.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error }, 'a request failed');
    refuse(reply, status);
  });
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404));
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
  app.get('/readyz', async (_request, reply) => {
    const reasons = farewell.isSaid() ? { server: 'stopping' } : await findReasonsAgainst(ready);
    const isReady = Object.keys(reasons).length === 0;
    return reply.status(isReady ? 200 : 503).send(isReady ? { status: 'ready' } : { status: 'not ready', reasons });
  });

  return {
    app,
    metrics,
    async listen(port, host) {
      await app.listen({ port, host });
      const address = app.server.address();
      return typeof address === 'object' && address ? address.port : port;
    },
    drain: () => farewell.say({ noticeMs: stopNoticeMs, withinMs: FINISH_WITHIN_MS }),
  };
}

const refuse = (reply: FastifyReply, status: number): void => void reply.status(status).send(refusal(status));
