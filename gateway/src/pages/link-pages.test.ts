import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accessError } from '@tpt/graph';
import { waitFor } from '@tpt/testing';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { shedLoad } from '../limits/shedding.js';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { ListedOperations } from '../operations/listed-operations.js';
import { readManifest } from '../operations/manifest.js';
import { serveLinkPages } from './link-pages.js';

let server: HttpServer;
let graph: Graph;
let against: Error | undefined;
const DONE = { data: { pressed: { userErrors: [] } } };
let answering: () => Promise<object> = async () => DONE;
beforeAll(async () => {
  const logger = createLogger('test', 'error').child({}, { level: 'silent' });
  server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
  graph = await openGraph({
    supergraph: readSupergraph(),
    sourceFor: () => ({ process: () => answering() }),
    logger,
  });
  const admit = async () => {
    if (against) throw against;
    return { caller: {}, network: 'hash' };
  };
  const shedding = shedLoad(server, { MAX_OPERATIONS_IN_FLIGHT: 1, MAX_EVENT_LOOP_LAG_MS: 10_000 });
  const listed = new ListedOperations(readManifest());
  await serveLinkPages(server, graph, { listed, admit, shedding, operationTimeoutMs: 100 });
});
afterAll(async () => {
  await graph.stop();
  await server.app.close();
});

const press = () => server.app.inject({ method: 'POST', url: '/confirm/x', headers: { 'accept-language': 'en' } });

test.each([
  ['too often', 'RATE_LIMITED', 429, '7'],
  ['with a token that is not valid', 'UNAUTHENTICATED', 401, undefined],
  ['while nobody can say who that is', 'SERVICE_UNAVAILABLE', 503, undefined],
] as const)('Whoever presses a button %s is told so by the page, its status and when to come back', async (...row) => {
  const [, code, status, after] = row;
  const headers = new Map(after ? [['retry-after', after]] : []);
  against = accessError(code, 'en', { http: { status, headers } });
  const answer = await press();
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([status, after]);
  expect(answer.body).toContain(`<p role="status">${against.message}</p>`);
});

test('What a button runs takes a place among all that is run, and no more than its time', async () => {
  against = undefined;
  let finish = (_answer: object) => {};
  answering = () => new Promise((resolve) => (finish = resolve));
  const [late, turnedAway] = await Promise.all([press(), press()]);
  expect([late.statusCode, turnedAway.statusCode]).toEqual([504, 503]);
  expect(turnedAway.headers['retry-after']).toMatch(/^[123]$/);
  expect(late.body).toContain(accessError('OPERATION_TIMEOUT', 'en').message);
  finish(DONE);
  answering = async () => DONE;
  await waitFor('the place is free', async () => (await press()).statusCode !== 503);
});
