import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { findReasonsAgainst, type ReadinessChecks } from './readiness.js';

/** What operators are shown. */
export interface Operations {
  metrics: Registry;
  ready: ReadinessChecks;
  /** Whether the program is stopping, and no longer ready for that reason alone. */
  isLeaving(): boolean;
}

/** Adds `/livez`, `/readyz` (503 with the reasons) and `/metrics` (Prometheus text) to a server. */
export function serveOperations(app: FastifyInstance, { metrics, ready, isLeaving }: Operations): void {
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
  app.get('/readyz', async (_request, reply) => {
    const reasons = isLeaving() ? { server: 'stopping' } : await findReasonsAgainst(ready);
    const isReady = Object.keys(reasons).length === 0;
    return reply.status(isReady ? 200 : 503).send(isReady ? { status: 'ready' } : { status: 'not ready', reasons });
  });
}
