import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { AskedSubgraph, answerWith, type Asking, type Received } from '../testing/asked-subgraph.js';
import { SubgraphUnavailable } from './subgraph-unavailable.js';

let subgraph: AskedSubgraph;
const open = async (...options: Parameters<typeof AskedSubgraph.open>) =>
  (subgraph = await AskedSubgraph.open(...options));
const ask = (asking?: Asking) => subgraph.ask(asking);
const refused = (asking?: Asking) => expect(ask(asking)).rejects.toThrow(SubgraphUnavailable);
const well = answerWith({ field: 1 });
const never = () => {};
const hangUp = ({ request }: Received) => request.socket.destroy();
afterEach(() => subgraph.close());

describe('A subgraph is asked', () => {
  test('with the token made for it, the language and the name of the request', async () => {
    await open(well);
    await ask({ caller: { personId: 'person_x' }, requestId: 'request-1' });
    expect(subgraph.received[0]!.headers).toMatchObject({
      authorization: 'Bearer token-of-person_x',
      'accept-language': 'en',
      'x-request-id': 'request-1',
    });
  });

  test('without a token when it knows none', async () => {
    await open(well, {}, null as never);
    expect(await ask({ caller: { personId: 'person_x' } })).toEqual({ data: { field: 1 } });
    expect(subgraph.received[0]!.headers.authorization).toBeUndefined();
  });

  test('once for all who ask the same at the same time as the same caller in the same language', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await open(async (received) => {
      await released;
      answerWith({ items: [{ name: 'x' }] })(received);
    });
    const query = '{items{name}}';
    const same = [1, 2, 3].map(() => ask({ query, caller: { personId: 'person_x' } }));
    const others = [
      ask({ query, caller: { personId: 'person_y' } }),
      ask({ query, caller: { personId: 'person_x' }, language: 'fr' }),
      ask({ query, caller: { personId: 'person_x' }, variables: { x: 1 } }),
      ask({ query: '{items{name __typename}}', caller: { personId: 'person_x' } }),
    ];
    await waitFor('five requests', () => subgraph.received.length === 5);
    release();
    const answers = (await Promise.all(same)) as { data: { items: object[] } }[];
    await Promise.all(others);
    expect(subgraph.received).toHaveLength(5);
    expect(subgraph.merges).toBe(2);
    // The executor writes into what it is given.
    Object.assign(answers[0]!.data.items[0]!, { name: 'changed' });
    expect(answers.slice(1)).toEqual([{ data: { items: [{ name: 'x' }] } }, { data: { items: [{ name: 'x' }] } }]);
  });

  test('anew after a change, so that a read that began before it is not the answer to one that follows', async () => {
    const waiting: Received[] = [];
    await open((received) =>
      received.body.query === '{field}' ? waiting.push(received) : answerWith({ change: 1 })(received),
    );
    const before = ask();
    await waitFor('the first read', () => waiting.length === 1);
    await ask({ query: 'mutation{change}' });
    const after = ask();
    await waitFor('the second read', () => waiting.length === 2);
    for (const each of waiting) well(each);
    await Promise.all([before, after]);
  });
});

describe('A subgraph costs its own fields and nothing of why is told when it', () => {
  test.each<[string, string, (received: Received) => unknown, query?: string, variables?: Record<string, unknown>]>([
    ['never answers', 'timeout', never],
    [
      'answers without an end',
      'garbage',
      ({ response }) => {
        const more = setInterval(() => response.write('x'.repeat(50_000)), 5);
        response.once('close', () => clearInterval(more));
      },
    ],
    ['begins and stops', 'timeout', ({ response }) => response.write('{"data"')],
    [
      'says more bytes than it sends',
      'timeout',
      ({ response }) => response.writeHead(200, { 'content-length': 99 }).write('{"data":{}}'),
    ],
    [
      'says fewer bytes than it sends',
      'garbage',
      ({ request }) => request.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{"data":{"field":1}}'),
    ],
    ['hangs up', 'connection', hangUp],
    ['speaks no HTTP', 'connection', ({ request }) => request.socket.end('Good day\r\n\r\n')],
    ['answers HTML', 'garbage', ({ response }) => response.end('<html>')],
    ['answers nothing', 'garbage', ({ response }) => response.end()],
    ['answers 500', 'status', ({ response }) => response.writeHead(500).end('{"data":{"field":1}}')],
    ['sends elsewhere', 'status', ({ response }) => response.writeHead(302, { location: '/elsewhere' }).end()],
    ['refuses the token', 'status', ({ response }) => response.writeHead(401).end('{"errors":[]}')],
    ['answers a list', 'garbage', ({ response }) => response.end('[1]')],
    ['answers null', 'garbage', ({ response }) => response.end('null')],
    ['answers no data and no error', 'garbage', ({ response }) => response.end('{"data":null}')],
    ['answers with nothing that was asked for', 'garbage', answerWith({})],
    ['answers with errors that are none', 'garbage', ({ response }) => response.end('{"data":null,"errors":["x"]}')],
    [
      'answers with paths that are none',
      'garbage',
      ({ response }) => response.end('{"errors":[{"message":"x","path":5}]}'),
    ],
    ['answers an object for a list', 'garbage', answerWith({ items: { name: 'x' } }), '{items{name}}'],
    ['answers a text for a list of texts', 'garbage', answerWith({ words: 'x' }), '{words}'],
    ['answers a list for an object', 'garbage', answerWith({ item: [] }), '{item{name}}'],
    [
      'answers a number for an object deep inside',
      'garbage',
      answerWith({ items: [{ parts: [5] }] }),
      '{items{parts{name}}}',
    ],
    ['names a type by a number', 'garbage', answerWith({ item: { __typename: 5 } }), '{item{__typename}}'],
    [
      'answers of fewer entities than were asked about',
      'garbage',
      answerWith({ _entities: [{}] }),
      'query($representations:[_Any!]!){_entities(representations:$representations){...on Item{name}}}',
      { representations: [{}, {}] },
    ],
    [
      'does not know the field',
      'refusal',
      ({ response }) =>
        response.writeHead(400).end('{"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}'),
    ],
  ])('%s', async (_what, kind, answer, ...[query, variables]) => {
    await open(answer, { queryTimeoutMs: 300 });
    await expect(ask({ query: query!, variables: variables! })).rejects.toMatchObject({
      message: 'a subgraph is not available',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
      at: ['items', '@'],
    });
    expect(subgraph.outcomes).toEqual([kind]);
  });
});

describe('What a subgraph says to clients reaches them', () => {
  test.each([
    [200, { data: { field: null }, errors: [{ message: 'x', path: ['field'] }] }],
    [400, { errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] }],
    [200, { data: null, errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }],
  ])('%i %j', async (status, answer) => {
    await open(({ response }) => response.writeHead(status).end(JSON.stringify(answer)));
    expect(await ask()).toEqual(answer);
  });
});

describe('The time limit of a subgraph', () => {
  test('begins when it is asked, and is another for mutations', async () => {
    await open(
      ({ body, response }) =>
        body.query === 'mutation{change}' && setTimeout(() => response.end('{"data":{"change":1}}'), 400),
      {
        running: 1,
        queryTimeoutMs: 200,
      },
    );
    const began = performance.now();
    const change = ask({ query: 'mutation{change}' });
    await refused();
    expect(performance.now() - began).toBeLessThan(390);
    expect(subgraph.received).toHaveLength(1);
    expect(await change).toEqual({ data: { change: 1 } });
  });
});

describe('The queue to a subgraph', () => {
  test('has an end, beyond which it refuses at once', async () => {
    await open(never, { running: 2, waiting: 3, queryTimeoutMs: 400 });
    const asked = Array.from({ length: 6 }, (_, index) => refused({ variables: { index } }));
    await asked.at(-1);
    expect(subgraph.outcomes).toEqual(['busy']);
    expect(subgraph.source.state).toEqual({ breaker: 'closed', running: 2, waiting: 3 });
    await Promise.all(asked);
  });

  test('is left by clients that go away, and so is what they are answered', async () => {
    await open(never, { running: 2, waiting: 100, queryTimeoutMs: 5_000 });
    const gone = new AbortController();
    const asked = Array.from({ length: 50 }, (_, index) => refused({ variables: { index }, signal: gone.signal }));
    await waitFor('two on their way', () => subgraph.received.length === 2);
    const closed = subgraph.received.map(
      ({ request }) => new Promise((resolve) => request.socket.once('close', resolve)),
    );
    gone.abort();
    await Promise.all([...asked, ...closed]);
    await waitFor('nothing left', () => subgraph.source.state.running + subgraph.source.state.waiting === 0);
    expect(subgraph.received).toHaveLength(2);
    expect(new Set(subgraph.outcomes)).toEqual(new Set(['left']));
    await refused({ signal: gone.signal });
    expect(subgraph.received).toHaveLength(2);
  });

  test('is not left by one of several who wait for the same', async () => {
    let release = () => {};
    await open((received) => (release = () => well(received)));
    const gone = new AbortController();
    const [leaves, stays] = [refused({ signal: gone.signal }), ask({ signal: new AbortController().signal })];
    await waitFor('the request', () => subgraph.received.length === 1);
    gone.abort();
    await leaves;
    release();
    expect(await stays).toEqual({ data: { field: 1 } });
  });

  test('is left by a mutation only while it waits: one that was sent goes on', async () => {
    let release = () => {};
    await open((received) => (release = () => answerWith({ change: 1 })(received)), { running: 1 });
    const gone = new AbortController();
    const sent = ask({ query: 'mutation{change}', signal: gone.signal });
    await waitFor('the request', () => subgraph.received.length === 1);
    const waiting = refused({ query: 'mutation{change}', variables: { x: 1 }, signal: gone.signal });
    gone.abort();
    await waiting;
    release();
    expect(await sent).toEqual({ data: { change: 1 } });
    expect(subgraph.received).toHaveLength(1);
  });
});

describe('A request is sent once more', () => {
  test.each<[string, (received: Received) => unknown]>([
    ['the connection breaks', hangUp],
    ['502 is answered', ({ response }) => response.writeHead(502).end()],
    ['503 is answered', ({ response }) => response.writeHead(503).end()],
    ['garbage is answered', ({ response }) => response.end('{')],
  ])('when %s, and then answered', async (_what, answer) => {
    await open((received) => (subgraph.received.length === 1 ? answer(received) : well(received)));
    expect(await ask()).toEqual({ data: { field: 1 } });
    expect(subgraph.repeats).toBe(1);
  });

  test('not when it is a mutation, was answered 500, or took too long', async () => {
    await open(hangUp);
    await refused({ query: 'mutation{change}' });
    expect(subgraph.received).toHaveLength(1);
    await subgraph.close();
    await open(({ response }) => response.writeHead(500).end());
    await refused();
    expect(subgraph.received).toHaveLength(1);
    await subgraph.close();
    await open(never, { queryTimeoutMs: 100 });
    await refused();
    expect(subgraph.received).toHaveLength(1);
  });

  test('for a tenth of the requests at most, after the first ten', async () => {
    let asked = 0;
    await open((received) => (received.body.variables && (asked += 1) % 2 ? hangUp(received) : well(received)));
    await Promise.all(Array.from({ length: 8 }, () => ask().catch(() => {})));
    for (let index = 0; index < 100; index += 1) await ask({ variables: { index } }).catch(() => {});
    expect(subgraph.repeats).toBeGreaterThan(9);
    expect(subgraph.repeats).toBeLessThan(22);
  });
});

describe('A subgraph that fails again and again', () => {
  test('is asked again by itself where nobody reads, and a change is sent once it has answered', async () => {
    let isBack = false;
    await open(
      ({ body, response }) => {
        if (isBack)
          response.end(
            JSON.stringify({ data: body.query === '{__typename}' ? { __typename: 'Query' } : { change: 1 } }),
          );
      },
      { queryTimeoutMs: 300, mutationTimeoutMs: 300 },
    );
    for (let failures = 0; failures < 5; failures += 1) await refused({ query: 'mutation{change}' });
    expect(subgraph.source.state.breaker).toBe('open');
    isBack = true;
    const changes = () => subgraph.received.filter(({ body }) => body.query === 'mutation{change}').length;
    const before = changes();
    const change = () => ask({ query: 'mutation{change}' }).catch(() => undefined);
    expect(await waitFor('its return', change)).toEqual({ data: { change: 1 } });
    expect([subgraph.source.state.breaker, changes() - before]).toEqual(['closed', 1]);
  });

  test('is not asked any more, costs no time then, and is asked again by itself when it is back', async () => {
    let isBack = false;
    await open((received) => isBack && well(received), { queryTimeoutMs: 300 });
    for (let failures = 0; failures < 5; failures += 1) await refused();
    expect([subgraph.breaks, subgraph.source.state.breaker]).toEqual([1, 'open']);
    const received = subgraph.received.length;
    const began = performance.now();
    for (let index = 0; index < 20; index += 1) await refused({ variables: { index } });
    await refused({ query: 'mutation{change}' });
    const took = performance.now() - began;
    process.stderr.write(`21 requests to a subgraph whose breaker is open: ${took.toFixed(0)} ms\n`);
    // One of them may be the trial; each would otherwise wait for its time limit.
    expect(took).toBeLessThan(3_000);
    expect(subgraph.received.length).toBeLessThan(received + 4);

    // A trial waits for the subgraph, but whoever asks does not wait for the trial.
    await waitFor('a trial', async () => {
      const asked = performance.now();
      await refused();
      expect(performance.now() - asked).toBeLessThan(290);
      return subgraph.received.length > received;
    });
    isBack = true;
    await waitFor('its return', () =>
      ask().then(
        () => true,
        () => false,
      ),
    );
    expect([subgraph.recoveries, subgraph.source.state.breaker]).toEqual([1, 'closed']);
  });

  test('is asked while it answers anything at all', async () => {
    await open((received) => received.body.variables === undefined && well(received), {
      running: 16,
      queryTimeoutMs: 1_000,
    });
    const slow = Array.from({ length: 8 }, (_, index) => refused({ variables: { index } }));
    await delay(600);
    for (let index = 0; index < 5; index += 1) await ask();
    await Promise.all(slow);
    expect(subgraph.source.state.breaker).toBe('closed');
  });

  test('is asked when only its refusals, a full queue or clients that left are behind it', async () => {
    await open(({ response }) => response.writeHead(400).end('{"errors":[{"message":"x"}]}'));
    await delay(1_000);
    for (let index = 0; index < 6; index += 1) await refused();
    const gone = AbortSignal.abort();
    for (let index = 0; index < 6; index += 1) await refused({ signal: gone });
    expect(subgraph.source.state.breaker).toBe('closed');
  });
});
