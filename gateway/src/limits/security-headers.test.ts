import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { serveEndpoint } from '../graph/endpoint.js';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { ListedOperations } from '../operations/listed-operations.js';
import { readManifest } from '../operations/manifest.js';
import { serveIde } from '../pages/ide.js';
import { serveLinkPages } from '../pages/link-pages.js';
import { send } from '../testing/send.js';
import { allowOrigins } from './cross-origin.js';
import { readPlainBodies } from './request-body.js';
import { shedLoad } from './shedding.js';

const EXPECTED = {
  'content-security-policy': expect.stringMatching(/^default-src 'none';.* frame-ancestors 'none'/),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': expect.stringContaining('max-age='),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

let server: HttpServer;
let graph: Graph;
let port: number;
const routes: { method: string; url: string }[] = ['/livez', '/readyz', '/metrics'].map((url) => ({
  method: 'GET',
  url,
}));

beforeAll(async () => {
  const logger = createLogger('test', 'error').child({}, { level: 'silent' });
  server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
  server.app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, url });
  });
  await allowOrigins(server.app, ['https://example.org']);
  readPlainBodies(server.app);
  const sourceFor = () => ({ process: async () => ({ data: {} }) });
  graph = await openGraph({ supergraph: readSupergraph(), sourceFor, logger });
  const admit = async () => ({ caller: {}, network: 'hash' });
  const shedding = shedLoad(server, { MAX_OPERATIONS_IN_FLIGHT: 9, MAX_EVENT_LOOP_LAG_MS: 10_000 });
  serveEndpoint({ server, graph, admit, shedding, operationTimeoutMs: 1_000, ide: '/ide/' });
  const listed = new ListedOperations(readManifest());
  await serveLinkPages(server, graph, { listed, admit, shedding, operationTimeoutMs: 1_000 });
  await serveIde(server, listed);
  port = await server.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await server.app.close();
  await graph.stop();
});

test('Whatever is answered tells browsers to run, embed and guess nothing: every route, whatever it is asked', async () => {
  expect(routes.length).toBeGreaterThan(15);
  for (const { method, url } of routes) {
    const path = url.replace(':token', 'x').replace('*', 'main.js');
    for (const headers of [{}, { accept: 'text/html' }, { origin: 'https://example.org' }] as Record<
      string,
      string
    >[]) {
      const answer = await send(port, { method, path, headers, body: {} });
      expect({ method, path, headers: answer.headers }).toMatchObject({ headers: EXPECTED });
    }
  }
});

test.each([
  ['an address where nothing is', { method: 'GET', path: '/nowhere' }],
  ['an address that cannot be read', { method: 'GET', path: '/confirm/%zz' }],
  ['an address that is too long', { method: 'GET', path: `/confirm/${'x'.repeat(600)}` }],
  ['headers that are too large', { method: 'GET', headers: { 'x-large': 'x'.repeat(20_000) } }],
  ['what is no HTTP', { bytes: 'hello\r\n\r\n' }],
  ['a method that there is not', { method: 'BREW' }],
  ['an error', { body: { query: '{' } }],
  ['a body that is refused', { body: ' '.repeat(300_000) }],
  [
    'a preflight of a stranger',
    { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } },
  ],
  ['a preflight that is none', { method: 'OPTIONS', path: '/nowhere' }],
])('So does the answer to %s', async (_what, request) => {
  expect((await send(port, request)).headers).toMatchObject(EXPECTED);
});
