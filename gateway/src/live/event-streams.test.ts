import { once } from 'node:events';
import { request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { LiveStage } from './testing/live-stage.js';

const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const COUNT = 'subscription ($id: ID!) { appealCounted(id: $id) { signatureCount } }';
const OPERATION = { query: COUNT, variables: { id: appeal } };
const NEXT = (count: number) => `event: next\ndata: {"data":{"appealCounted":{"signatureCount":${count}}}}`;

interface Asked {
  method?: string;
  search?: Record<string, string>;
  headers?: Record<string, string>;
  body?: object | string;
}

describe('The protocol graphql-sse', () => {
  const stage = new LiveStage({ LIVE_CONNECTIONS_PER_NETWORK: 3 });
  const open: { destroy(): unknown }[] = [];
  beforeAll(async () => {
    stage.answer = () => ({ data: { appealCounted: { signatureCount: 7 } } });
    await stage.open();
  });
  afterEach(async () => {
    for (const request of open.splice(0)) request.destroy();
    await waitFor('nobody is there', async () => (await stage.metric('live_connections')) === 0);
  });
  afterAll(() => stage.close());

  /** Asks for a stream; gives the answer, and the messages that came so far. */
  async function ask({ method = 'POST', search = {}, headers = {}, body }: Asked = {}) {
    const url = new URL(stage.url);
    url.search = String(new URLSearchParams(search));
    const request = send(url, {
      method,
      headers: { accept: 'text/event-stream', ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    });
    request.on('error', () => {});
    open.push(request);
    request.end(typeof body === 'object' ? JSON.stringify(body) : body);
    const response = await new Promise<IncomingMessage>((resolve) => request.on('response', resolve));
    let text = '';
    response.setEncoding('utf8').on('data', (more: string) => (text += more));
    const ended = new Promise<void>((resolve) => response.on('close', resolve));
    return {
      status: response.statusCode,
      headers: response.headers,
      messages: () => text.split('\n\n').slice(0, -1),
      text: async () => (await ended, text),
    };
  }

  test.each([
    ['POST', { body: OPERATION }],
    ['GET', { method: 'GET', search: { query: COUNT, variables: JSON.stringify(OPERATION.variables) } }],
  ])('begins by %s with a comment, and sends what comes as events until somebody leaves', async (_method, asked) => {
    stage.answer = () => ({ data: { appealCounted: { signatureCount: 7 } } });
    const { status, headers, messages } = await ask(asked as Asked);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    await waitFor('how it stands', () => messages().length === 2);
    stage.answer = () => ({ data: { appealCounted: { signatureCount: 8 } } });
    await stage.counted(appeal);
    await waitFor('the next', () => messages().length === 3);
    expect(messages()).toEqual([':', NEXT(7), NEXT(8)]);
    for (const request of open.splice(0)) request.destroy();
    await waitFor('nothing is watched', async () => (await stage.metric('live_subscriptions')) === 0);
  });

  test.each([
    ['is not GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['does not fit the schema', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['is a query', { query: '{ initiatives { totalCount } }' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['is nothing', {}, 'BAD_REQUEST'],
    ['is for those who signed in', { query: 'subscription { inboxChanged { totalCount } }' }, 'UNAUTHENTICATED'],
  ])('tells what is wrong with an operation that %s as the only event of a stream', async (_what, body, code) => {
    const { status, text } = await ask({ body });
    expect(status).toBe(200);
    const [, data] = /^event: next\ndata: (.*)\n\nevent: complete\ndata:\n\n$/.exec(await text())!;
    expect(JSON.parse(data!)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test.each([
    ['400 for a body that is not JSON', { body: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['400 for variables that are none', { body: { ...OPERATION, variables: [1] } }, 400],
    [
      '400 for variables in an address that are not JSON',
      { method: 'GET', search: { query: COUNT, variables: '{' } },
      400,
    ],
    ['401 for a token that is not valid', { body: OPERATION, headers: { authorization: 'Bearer bad' } }, 401],
    ['405 for another method', { method: 'PUT', body: OPERATION }, 405],
    ['413 for a body that is too large', { body: { ...OPERATION, operationName: 'x'.repeat(300_000) } }, 413],
    ['415 for a body that is no JSON', { body: COUNT, headers: { 'content-type': 'text/plain' } }, 415],
    ['415 for a body of a type that nobody knows', { body: COUNT, headers: { 'content-type': 'a/b' } }, 415],
  ])('is answered %s', async (_what, asked, expected) => {
    const { status, text, headers } = await ask(asked as Asked);
    const answer = JSON.parse(await text()) as object;
    expect([status, answer]).toEqual([
      expected,
      { errors: [expect.objectContaining({ message: expect.any(String) })] },
    ]);
    if (expected === 405) expect(headers.allow).toBe('GET, POST');
  });

  test('is for who takes nothing else: a client that takes JSON as well is answered at once', async () => {
    const accept = 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed';
    const { headers, text } = await ask({ body: { query: '{ __typename }' }, headers: { accept } });
    expect(headers['content-type']).toMatch(/json/);
    expect(JSON.parse(await text())).toEqual({ data: { __typename: 'Query' } });
  });

  test('is opened so many times from one network at once', async () => {
    for (let place = 0; place < 3; place += 1) expect((await ask({ body: OPERATION })).status).toBe(200);
    const refused = await ask({ body: OPERATION, headers: { 'accept-language': 'en' } });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
    expect(await refused.text()).toContain('TOO_MANY_SUBSCRIPTIONS');
    open.shift()!.destroy();
    await waitFor('a place', async () => (await stage.metric('live_connections')) === 2);
    expect((await ask({ body: OPERATION })).status).toBe(200);
  });

  test('ends, when its server is to stop, without being complete, and says when to come back', async () => {
    const leaving = new LiveStage();
    leaving.answer = stage.answer;
    await leaving.open();
    const before = stage.url;
    stage.url = leaving.url;
    const { messages, text } = await ask({ body: OPERATION });
    await waitFor('how it stands', () => messages().length === 2);
    const left = leaving.close();
    expect(await text()).toMatch(/retry: \d{3,4}\n\n$/);
    stage.url = before;
    await left;
  });

  test('counts nobody who has left before anybody knew who she is', async () => {
    stage.tokens.set('Bearer farid', { personId: 'person_farid' });
    let recognize = () => {};
    stage.recognizing = new Promise((resolve) => (recognize = resolve));
    const arrived = once(stage.server.app.server, 'request') as Promise<[unknown, ServerResponse]>;
    void ask({ body: OPERATION, headers: { authorization: 'Bearer farid' } });
    const [, response] = await arrived;
    for (const request of open.splice(0)) request.destroy();
    await once(response, 'close');
    recognize();
    stage.recognizing = undefined;
    await (await ask({ body: { query: '{ __typename }' } })).text();
    await waitFor('nothing is watched', async () => (await stage.metric('live_subscriptions')) === 0);
    expect(await stage.metric('live_connections')).toBe(0);
  });

  test('names the reading that failed, and not the request of one of those who watch', async () => {
    stage.answer = () => ({ errors: [{ message: 'broken', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    const { messages } = await ask({ body: OPERATION, headers: { 'x-request-id': 'a-request-of-hers' } });
    await waitFor('why it cannot be read', () => messages().length === 2);
    expect(messages()[1]).toContain('"requestId"');
    expect(messages()[1]).not.toContain('a-request-of-hers');
  });
});
