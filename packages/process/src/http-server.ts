import { fastify, type FastifyInstance, type FastifyReply } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Logger } from './logger.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** A named condition of being ready; it rejects with the reason while it does not hold. */
export type ReadinessChecks = Record<string, () => Promise<unknown> | unknown>;

/** An HTTP server with health and metrics; routes are added before `listen`. */
export interface HttpServer {
  app: FastifyInstance;
  metrics: Registry;
  /** Listens on an address and returns the port in use. */
  listen(port: number, host: string): Promise<number>;
  /** Turns unready, finishes the requests in flight and closes. */
  drain(): Promise<void>;
}

const LARGEST_BODY = 256 * 1024;
// The tokens of links stand in addresses.
const LONGEST_PARAMETER = 500;

/** Builds a server that answers `/livez`, `/readyz` (503 with the reasons) and `/metrics` (Prometheus text). */
export function createHttpServer(options: { logger: Logger; ready: ReadinessChecks }): HttpServer {
  const { logger, ready } = options;
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
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // What cannot be an address has no route, and meets no other handler.
    frameworkErrors: (error, _request, reply) => refuse(reply.headers(SECURITY_HEADERS), error.statusCode ?? 400),
    // Nothing that a client sends decides what is logged: requests are counted, and only faults are written.
    logger: false,
  });
  let draining = false;

  app.addHook('onRequest', async (_request, reply) => void reply.headers(SECURITY_HEADERS));
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    durations.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  // Who was answered while the server stops must not keep its connection open, or the stop would wait for it.
  app.addHook('onSend', async (_request, reply) => {
    if (draining) void reply.header('connection', 'close');
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
    const reasons: Record<string, string> = draining ? { server: 'stopping' } : {};
    for (const [name, check] of Object.entries(ready)) {
      try {
        await check();
      } catch (error) {
        reasons[name] = error instanceof Error ? error.message : 'not ready';
      }
    }
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
    async drain() {
      draining = true;
      await app.close();
    },
  };
}

const refuse = (reply: FastifyReply, status: number): void =>
  void reply.status(status).send({ errors: [{ message: messageFor(status), extensions: { code: codeFor(status) } }] });

const codeFor = (status: number): string =>
  ({ 400: 'BAD_REQUEST', 401: 'UNAUTHENTICATED', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' })[
    status
  ] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');

const messageFor = (status: number): string =>
  ({
    401: 'Identification requise. / Identification required.',
    404: 'Il n’y a rien à cette adresse. / There is nothing at this address.',
    413: 'La demande est trop grande. / The request is too large.',
    415: 'Le type de contenu n’est pas accepté. / The content type is not accepted.',
  })[status] ??
  (status < 500
    ? 'La demande ne peut être lue. / The request cannot be read.'
    : 'Une erreur est survenue de notre côté. / Something went wrong on our side.');
