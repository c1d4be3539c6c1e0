import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accessError } from '@tpt/graph';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { ListedOperations } from '../operations/listed-operations.js';
import { readManifest } from '../operations/manifest.js';
import { serveLinkPages } from './link-pages.js';

let server: HttpServer;
let graph: Graph;
let against: Error;
beforeAll(async () => {
  const logger = createLogger('test', 'error').child({}, { level: 'silent' });
  server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
  graph = await openGraph({
    supergraph: readSupergraph(),
    sourceFor: () => ({ process: async () => ({ data: {} }) }),
    logger,
  });
  const admit = () => Promise.reject(against);
  await serveLinkPages(server, graph, { listed: new ListedOperations(readManifest()), admit });
});
afterAll(async () => {
  await graph.stop();
  await server.app.close();
});

test.each([
  ['too often', 'RATE_LIMITED', 429, '7'],
  ['with a token that is not valid', 'UNAUTHENTICATED', 401, undefined],
  ['while nobody can say who that is', 'SERVICE_UNAVAILABLE', 503, undefined],
] as const)('Whoever presses a button %s is told so by the page, its status and when to come back', async (...row) => {
  const [, code, status, after] = row;
  const headers = new Map(after ? [['retry-after', after]] : []);
  against = accessError(code, 'en', { http: { status, headers } });
  const answer = await server.app.inject({ method: 'POST', url: '/confirm/x', headers: { 'accept-language': 'en' } });
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([status, after]);
  expect(answer.body).toContain(`<p role="status">${against.message}</p>`);
});
