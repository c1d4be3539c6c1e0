import { fastify, type FastifyInstance, type FastifyReply } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { answerClientError } from './client-error.js';
import { prepareFarewell } from './farewell.js';
import type { Logger } from './logger.js';
import { serveOperations } from './operations-routes.js';
import type { ReadinessChecks } from './readiness.js';
import { refusal } from './refusal.js';
import { nameRequests, readRequestId, REQUEST_ID_HEADER } from './request-scope.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** An HTTP server with health and metrics; routes are added before `listen`. */
export interface HttpServer {
  app: FastifyInstance;
  /** Where health and metrics are: the server itself, or another one. */
  operations: FastifyInstance;
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
 * Builds a server that answers `/livez`, `/readyz` (503 with the reasons) and `/metrics` (Prometheus text), and names each
 * request: in `x-request-id` of its answer, and in every line that is logged for it.
 * @param options.stopNoticeMs for how long it goes on answering when it is to stop, so that others send elsewhere.
 * @param options.trustedProxies addresses and networks whose word on whom they forward is taken; nobody's otherwise.
 * @param options.operationsPort where health and metrics are, when those who may ask for the rest may not ask for them.
 */
export function createHttpServer(options: {
  logger: Logger;
  ready: ReadinessChecks;
  stopNoticeMs: number;
  trustedProxies?: string[];
  operationsPort?: number;
}): HttpServer {
  const { logger, ready, stopNoticeMs, trustedProxies = [], operationsPort } = options;
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const app = createApp(logger, metrics, trustedProxies);
  const farewell = prepareFarewell(app);
  const operations = operationsPort === undefined ? app : createApp(logger, metrics, []);
  serveOperations(operations, { metrics, ready, isLeaving: farewell.isSaid });

  return {
    app,
    operations,
    metrics,
    async listen(port, host) {
      if (operations !== app) await operations.listen({ port: operationsPort!, host });
      await app.listen({ port, host });
      const address = app.server.address();
      return typeof address === 'object' && address ? address.port : port;
    },
    async drain() {
      await farewell.say({ noticeMs: stopNoticeMs, withinMs: FINISH_WITHIN_MS });
      await operations.close();
    },
  };
}

function createApp(logger: Logger, metrics: Registry, trustedProxies: string[]): FastifyInstance {
  const app: FastifyInstance = fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 30_000,
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    clientErrorHandler: answerClientError,
    // Some clients offer HTTP 2 with each request, and take an answer of HTTP 1; as an upgrade it would lose its body.
    http: {
      shouldUpgradeCallback: ({ headers }) =>
        app.server.listenerCount('upgrade') > 0 && headers.upgrade?.toLowerCase() === 'websocket',
    },
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    genReqId: readRequestId,
    // What cannot be an address has no route, and meets no other handler.
    frameworkErrors: (error, request, reply) =>
      refuse(reply.headers({ ...SECURITY_HEADERS, [REQUEST_ID_HEADER]: request.id }), error.statusCode ?? 400),
    // Nothing that a client sends decides what is logged: requests are counted, and only faults are written.
    logger: false,
  });
  nameRequests(app);
  const durations = durationsOf(metrics);
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
  return app;
}

const refuse = (reply: FastifyReply, status: number): void => void reply.status(status).send(refusal(status));

// The servers of a program share one registry.
const durationsOf = (metrics: Registry): Histogram<'route' | 'status'> =>
  (metrics.getSingleMetric('http_request_duration_seconds') as Histogram<'route' | 'status'> | undefined) ??
  new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'] as const,
    registers: [metrics],
  });
