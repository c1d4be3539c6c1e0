import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { accessError } from '@tpt/graph';
import { createHttpServer, createLogger, type HttpServer, type Logger } from '@tpt/program';
import { waitFor } from '@tpt/testing';
import { serveEndpoint } from '../graph/endpoint.js';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import type { AdmissionOptions } from '../limits/admission.js';
import { ListedOperations } from '../operations/listed-operations.js';
import { createSafelist, type Safelist } from '../operations/safelist.js';
import { readPlainBodies } from '../limits/request-body.js';
import { admitUncounted } from '../testing/admit-uncounted.js';
import { shedLoad } from '../limits/shedding.js';
import { observeOperations } from './observe-operations.js';

interface Line {
  level: 'info' | 'warn' | 'error';
  [field: string]: unknown;
}

describe('What is told of an operation', () => {
  let server: HttpServer;
  let graph: Graph;
  let lines: Line[];
  let port: number;
  let told: boolean;
  afterEach(async () => {
    await graph.stop();
    await server.app.close();
  });

  /** Serves a graph whose only source takes a moment to answer. */
  async function serve(
    settings: { ACCESS_LOG?: 'on' | 'off'; SLOW_OPERATION_MS?: number } = {},
    safelist?: Safelist,
  ): Promise<void> {
    lines = [];
    const hear = (level: Line['level'], common: object) => (fields: object, msg: string) =>
      void lines.push({ level, ...common, ...fields, msg });
    const open = (common: object): object => ({
      info: hear('info', common),
      warn: hear('warn', common),
      error: hear('error', common),
      child: open,
    });
    const logger = open({}) as Logger;
    server = createHttpServer({ logger: createLogger('test', 'error'), ready: {}, stopNoticeMs: 0 });
    observeOperations(server, {
      settings: { ACCESS_LOG: 'on', SLOW_OPERATION_MS: 60_000, ...settings },
      knownNames: new Set(['ListOfThem']),
      logger,
    });
    const process = async () => {
      await delay(20);
      return { data: { initiatives: { totalCount: 7 } } };
    };
    graph = await openGraph({ supergraph: readSupergraph(), sourceFor: () => ({ process }), logger });
    const recognize: AdmissionOptions['recognize'] = async (authorization, language) => {
      if (authorization === 'Bearer bad') throw accessError('UNAUTHENTICATED', language, { http: { status: 401 } });
      return authorization ? { personId: 'person_zoe', email: 'zoe@example.org' } : {};
    };
    const shedding = shedLoad(server, { MAX_OPERATIONS_IN_FLIGHT: 9, MAX_EVENT_LOOP_LAG_MS: 10_000 });
    readPlainBodies(server.app);
    const admit = admitUncounted(recognize);
    serveEndpoint({ server, graph, admit, shedding, ...(safelist ? { safelist } : {}), operationTimeoutMs: 10_000 });
    server.app.addHook('onResponse', async () => void (told = true));
    port = await server.listen(0, '127.0.0.1');
  }

  /** Asks, and waits until what there is to tell has been told. */
  async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}): Promise<Response> {
    told = false;
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    await waitFor('it was told', () => told);
    return answer;
  }
  const access = () => lines.filter(({ log }) => log === 'access');

  test('is one line for each, which says what it was and how it ended', async () => {
    await serve();
    const answer = await ask('query ListOfThem { initiatives { totalCount } }', { 'x-request-id': 'this-very-one' });
    expect(answer.headers.get('x-request-id')).toBe('this-very-one');
    expect(access()).toEqual([
      {
        level: 'info',
        log: 'access',
        msg: 'an operation was answered',
        requestId: 'this-very-one',
        operation: 'ListOfThem',
        type: 'query',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        status: 200,
        outcome: 'whole',
        codes: [],
        ms: expect.any(Number),
        bytes: (await answer.arrayBuffer()).byteLength,
        caller: 'visitor',
        language: 'en',
        cache: undefined,
      },
    ]);
  });

  test('says which codes the errors of a refused one have, also where it is not known who asks', async () => {
    await serve();
    await ask('{ nothing }');
    await ask('{ __typename }', { authorization: 'Bearer bad' });
    await ask('{ __typename }', { authorization: 'Bearer good' });
    expect(access().map(({ status, outcome, codes, caller }) => [status, outcome, codes, caller])).toEqual([
      [400, 'refused', ['GRAPHQL_VALIDATION_FAILED'], 'visitor'],
      [401, 'refused', ['UNAUTHENTICATED'], undefined],
      [200, 'whole', [], 'person'],
    ]);
  });

  test('says of one that is not listed that it is not, and who asked in which language', async () => {
    await serve({}, createSafelist(new ListedOperations(), 'listed'));
    await ask('{ __typename }');
    expect(access()).toMatchObject([
      { status: 403, outcome: 'refused', codes: ['OPERATION_NOT_LISTED'], caller: 'visitor', language: 'en' },
    ]);
  });

  test('holds nothing that a client wrote, and of a person that it is one', async () => {
    await serve({ SLOW_OPERATION_MS: 1 });
    await ask(
      'query Zoe($zoe: String) { zoe: initiatives(first: 99, after: "zoe") { totalCount } organization(slug: $zoe) { id } }',
      { authorization: 'Bearer zoe', 'user-agent': 'zoe', 'x-request-id': 'zoe@example.org' },
      { zoe: 'zoe@example.org' },
    );
    await ask('query Zoe($zoe: String) { zoe: initiatives(after: $zoe) { totalCount } }', {}, { zoe: 'zoe' });
    expect(access()).toMatchObject([{ operation: 'other' }, { operation: 'other' }]);
    expect(JSON.stringify(lines)).not.toMatch(/zoe|first: ?[1-9]/i);
    expect(await server.metrics.metrics()).not.toMatch(/zoe/i);
  });

  test('is its shape as well when it was slow, once in a while for each document', async () => {
    await serve({ SLOW_OPERATION_MS: 1, ACCESS_LOG: 'off' });
    for (const _each of [1, 2]) await ask('{ mine: initiatives(first: 3) { totalCount } }');
    await ask('{ initiatives { totalCount } }');
    expect(access()).toEqual([]);
    expect(lines.map(({ level, msg, shape }) => [level, msg, shape])).toEqual([
      ['warn', 'an operation was slow', '{initiatives(first:0){totalCount}}'],
      ['warn', 'an operation was slow', '{initiatives{totalCount}}'],
    ]);
  });

  test('is measured under its name only if that is known', async () => {
    await serve();
    for (const text of ['query ListOfThem { __typename }', 'query MadeUp { __typename }', '{ __typename }'])
      await ask(text);
    const figures = await server.metrics.metrics();
    const measured = [
      ...figures.matchAll(/operation_duration_seconds_count\{operation="(\w+)",outcome="whole"\} (\d)/g),
    ];
    expect(measured.map(([, name, count]) => [name, count])).toEqual([
      ['ListOfThem', '1'],
      ['other', '1'],
      ['anonymous', '1'],
    ]);
  });
});
