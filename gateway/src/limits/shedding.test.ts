import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { waitFor } from '@tpt/testing';
import { serveEndpoint } from '../graph/endpoint.js';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { admitUncounted } from '../testing/admit-uncounted.js';
import { readPlainBodies } from './request-body.js';
import { shedLoad } from './shedding.js';

describe('A gateway that is asked for more than it can answer', () => {
  let server: HttpServer;
  let graph: Graph;
  let recognized: number;
  let answerAll: () => void;
  let held: Promise<void>;
  const hold = () => (held = new Promise<void>((resolve) => (answerAll = resolve)));
  afterEach(async () => {
    await graph.stop();
    await server.app.close();
  });

  async function serve(limits: { inFlight?: number; lagMs?: number }): Promise<void> {
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    hold();
    recognized = 0;
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    const process = async () => {
      await held;
      return { data: { initiatives: { totalCount: 7 } } };
    };
    graph = await openGraph({ supergraph: readSupergraph(), sourceFor: () => ({ process }), logger });
    const shedding = shedLoad(server, {
      MAX_OPERATIONS_IN_FLIGHT: limits.inFlight ?? 1_000,
      MAX_EVENT_LOOP_LAG_MS: limits.lagMs ?? 60_000,
    });
    const recognize = async () => {
      recognized += 1;
      return {};
    };
    readPlainBodies(server.app);
    serveEndpoint({ server, graph, admit: admitUncounted(recognize), shedding, operationTimeoutMs: 10_000 });
  }

  const post = (payload: string | object, language = 'en', headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
      payload,
    });
  // Who asks the same as another waits for the same answer, and takes no place.
  const page = (first: number) => ({ query: `{ initiatives(first: ${first}) { totalCount } }` });
  const figure = async (name: string) =>
    Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await server.metrics.metrics())?.[1]);

  test('runs as many operations as it may at once, and answers the rest 503 until one has ended', async () => {
    await serve({ inFlight: 2 });
    const first = [post(page(1)), post(page(2))];
    await waitFor('both are being run', async () => (await figure('graphql_operations_in_flight')) === 2);
    const refused = await post(page(3));
    expect([refused.statusCode, refused.json()]).toEqual([
      503,
      {
        errors: [
          {
            message: 'Too many requests are arriving. Try again in a few seconds.',
            extensions: { code: 'OVERLOADED' },
          },
        ],
      },
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect((await post({}, 'fr')).body).toContain('Trop de demandes');
    expect(await figure('shed_requests_total\\{reason="in flight"\\}')).toBe(2);
    answerAll();
    for (const answer of await Promise.all(first)) expect(answer.statusCode).toBe(200);
    expect(await figure('graphql_operations_in_flight')).toBe(0);
    expect((await post(page(3))).statusCode).toBe(200);
  });

  test('turns away whom no kept answer can be for before a body is read, and before it is asked who calls', async () => {
    await serve({ inFlight: 1 });
    const first = post(page(1));
    await waitFor('it is being run', async () => (await figure('graphql_operations_in_flight')) === 1);
    const before = recognized;
    const authorization = 'Bearer x.y.z';
    const unread = await post('{ this is no JSON', 'en', { authorization });
    const long = await post(`{ this is no JSON ${' '.repeat(9_000)}`);
    const get = await server.app.inject({
      url: '/graphql?query={__typename}',
      headers: { 'apollo-require-preflight': 'yes', authorization },
    });
    expect([unread.statusCode, long.statusCode, get.statusCode, recognized]).toEqual([503, 503, 503, before]);
    answerAll();
    await first;
  });

  test('gives out what others have just been answered all the same', async () => {
    await serve({ inFlight: 1 });
    answerAll();
    await post(page(1));
    hold();
    const second = post(page(2));
    await waitFor('it is being run', async () => (await figure('graphql_operations_in_flight')) === 1);
    expect([(await post(page(1))).statusCode, (await post(page(3))).statusCode]).toEqual([200, 503]);
    answerAll();
    await second;
  });

  test('counts an operation that fails as ended', async () => {
    await serve({ inFlight: 1 });
    expect((await post({ query: '{ nothing }' })).statusCode).toBe(400);
    expect((await post({ query: '{ __typename }' })).statusCode).toBe(200);
  });

  test('turns everything away while its event loop lags, and lets it in when that is over', async () => {
    await serve({ lagMs: 20 });
    const statusIs = async (status: number) => (await post({ query: '{ __typename }' })).statusCode === status;
    let isBusy = true;
    const keepBusy = async () => {
      while (isBusy) {
        for (const end = performance.now() + 60; performance.now() < end;);
        await delay(0);
      }
    };
    const busy = keepBusy();
    await waitFor('it turns away', () => statusIs(503));
    isBusy = false;
    await busy;
    await waitFor('it lets in', () => statusIs(200));
    expect(await figure('shed_requests_total\\{reason="event loop"\\}')).toBeGreaterThan(0);
  });
});
