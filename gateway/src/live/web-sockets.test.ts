import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { connect as connectTo, type Socket } from 'node:net';
import { WebSocket, type ClientOptions } from 'ws';
import { LiveStage } from './testing/live-stage.js';

const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const COUNT = 'subscription ($id: ID!) { appealCounted(id: $id) { signatureCount } }';
const INIT = { type: 'connection_init' };
const subscribe = (id: string, query = COUNT, variables: object = { id: appeal }) => ({
  id,
  type: 'subscribe',
  payload: { query, variables },
});

describe('The protocol graphql-transport-ws', () => {
  const stage = new LiveStage({ allowedOrigins: ['https://friend.example'], initWithinMs: 1_500 });
  const open: WebSocket[] = [];
  beforeAll(async () => {
    stage.answer = () => ({ data: { appealCounted: { signatureCount: 7 } } });
    await stage.open();
  });
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.terminate();
    await waitFor('nobody is there', async () => (await stage.metric('live_connections')) === 0);
  });
  afterAll(() => stage.close());

  interface Message {
    id?: string;
    type: string;
    payload?: unknown;
  }
  const connect = (options: ClientOptions = {}, protocols = ['graphql-transport-ws']) => {
    const socket = new WebSocket(stage.url.replace('http', 'ws'), protocols, options);
    open.push(socket);
    const messages: Message[] = [];
    socket.on('message', (data) => void messages.push(JSON.parse(String(data)) as Message));
    socket.on('error', () => {});
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    return {
      socket,
      messages,
      closed,
      async say(...said: (object | string)[]) {
        if (socket.readyState === socket.CONNECTING) await once(socket, 'open');
        for (const each of said) socket.send(typeof each === 'string' ? each : JSON.stringify(each));
      },
      hear: (type: string) => waitFor(type, () => messages.find((message) => message.type === type)),
    };
  };
  const refusal = async (options: ClientOptions) => {
    const { socket } = connect(options);
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
    return response.statusCode;
  };

  test('is spoken from the first message to the last', async () => {
    const { say, hear, messages } = connect();
    await say(INIT);
    await hear('connection_ack');
    await say(subscribe('a'));
    expect(await hear('next')).toEqual({
      id: 'a',
      type: 'next',
      payload: { data: { appealCounted: { signatureCount: 7 } } },
    });
    stage.answer = () => ({ data: { appealCounted: { signatureCount: 8 } } });
    await stage.counted(appeal);
    await waitFor('the next', () => messages.length === 3);
    expect(messages[2]).toMatchObject({ id: 'a', payload: { data: { appealCounted: { signatureCount: 8 } } } });
    await say({ id: 'a', type: 'complete' });
    await waitFor('nothing is watched', async () => (await stage.metric('live_subscriptions')) === 0);
    await stage.counted(appeal);
    await say({ type: 'ping', payload: { still: 'there' } });
    expect(await hear('pong')).toEqual({ type: 'pong', payload: { still: 'there' } });
    await say(subscribe('a'));
    await waitFor('an id that is free again', () => messages.filter(({ type }) => type === 'next').length === 3);
  });

  test.each([
    ['4400 for what is no message', [INIT, 'nonsense'], 4400],
    ['4400 for a message of an unknown type', [INIT, { type: 'start' }], 4400],
    ['4400 for what only a server says', [INIT, { id: 'a', type: 'next', payload: {} }], 4400],
    ['4400 for a subscription without a query', [INIT, { id: 'a', type: 'subscribe', payload: {} }], 4400],
    ['4401 for a subscription before the acknowledgement', [subscribe('a')], 4401],
    ['4403 for a token that is not valid', [{ ...INIT, payload: { authorization: 'Bearer bad' } }], 4403],
    ['4408 for silence', [], 4408],
    ['4429 for a second beginning', [INIT, INIT], 4429],
    [
      '1008 for more messages than anybody needs',
      [INIT, ...Array.from({ length: 150 }, () => ({ type: 'ping' }))],
      1008,
    ],
    ['1009 for a message that is too large', [{ ...INIT, payload: { padding: 'x'.repeat(70_000) } }], 1009],
  ])('closes with %s', async (_what, said, code) => {
    const { say, closed } = connect();
    await say(...said);
    expect(await closed).toBe(code);
  });

  test('closes with 4406 where no protocol is named, and is never another', async () => {
    expect(await connect({}, []).closed).toBe(4406);
    const { socket, say } = connect({}, ['graphql-ws', 'graphql-transport-ws']);
    await say(INIT);
    expect(socket.protocol).toBe('graphql-transport-ws');
  });

  test('closes with 4409 for an id that is taken', async () => {
    const { say, hear, closed } = connect();
    await say(INIT);
    await hear('connection_ack');
    await say(subscribe('a'), subscribe('a'));
    expect(await closed).toBe(4409);
  });

  test.each([
    ['is not GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['does not fit the schema', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['lacks a variable', COUNT, {}, 'BAD_USER_INPUT'],
    [
      'gives too many aliases',
      `subscription { initiativePublished { ${Array.from({ length: 31 }, (_n, i) => `a${i}: id`).join(' ')} } }`,
      {},
      'QUERY_TOO_LARGE',
    ],
    ['is a query', '{ initiatives { totalCount } }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['is a mutation', 'mutation { followAllInitiatives { userErrors { code } } }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['is about a person, from a visitor', 'subscription { inboxChanged { totalCount } }', {}, 'UNAUTHENTICATED'],
    [
      'takes the name of a variable of ours',
      'subscription ($liveKey: Boolean!) { initiativePublished { id @include(if: $liveKey) } }',
      { liveKey: true },
      'BAD_REQUEST',
    ],
    ['hides its field in a fragment', 'subscription { ... { initiativePublished { id } } }', {}, 'BAD_REQUEST'],
  ])('ends an operation that %s with a coded error, and asks no subgraph', async (_what, query, variables, code) => {
    const { say, hear, messages } = connect();
    await say(INIT);
    await hear('connection_ack');
    const before = stage.asked.length;
    await say(subscribe('a', query, variables));
    expect(await hear('error')).toMatchObject({ id: 'a', payload: [{ extensions: { code } }] });
    expect(stage.asked.length).toBe(before);
    await say({ type: 'ping' });
    await hear('pong');
    expect(messages.map(({ type }) => type)).toEqual(['connection_ack', 'error', 'pong']);
  });

  test('takes fifty subscriptions over one connection, and refuses the next', async () => {
    const { say, hear, messages } = connect();
    await say(INIT);
    await hear('connection_ack');
    await say(...Array.from({ length: 51 }, (_none, index) => subscribe(`${index}`)));
    expect(await hear('error')).toMatchObject({ payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }] });
    await waitFor('all the others', () => messages.filter(({ type }) => type === 'next').length === 50);
  });

  test('counts each subscription as any other request, and tells of each how it was answered', async () => {
    stage.requests = 0;
    stage.told.length = 0;
    const { say, hear } = connect();
    await say(INIT);
    await hear('connection_ack');
    stage.mayAsk = 2;
    await say(subscribe('a'));
    await hear('next');
    await say(subscribe('b'));
    expect(await hear('error')).toMatchObject({ payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
    stage.mayAsk = Infinity;
    await say({ id: 'c', type: 'subscribe', payload: { query: 'subscription { nothing }' } });
    await waitFor('both were told', () => stage.told.length === 2);
    expect(stage.told).toMatchObject([
      { type: 'subscription', codes: [], caller: 'visitor' },
      { codes: ['GRAPHQL_VALIDATION_FAILED'] },
    ]);
  });

  test('watches nothing any more for who has left, whatever ids she took twice', async () => {
    const { say, hear, socket } = connect();
    await say(INIT);
    await hear('connection_ack');
    // All three arrive at once, before the first has begun.
    const wire = (socket as unknown as { _socket: Socket })._socket;
    wire.cork();
    await say(subscribe('a'), { id: 'a', type: 'complete' }, subscribe('a'));
    wire.uncork();
    await hear('next');
    socket.terminate();
    await waitFor('nothing is watched', async () => (await stage.metric('live_subscriptions')) === 0);
  });

  test('answers in the language of the browser, or in the one that the first message asks for', async () => {
    const ask = async (headers: Record<string, string>, payload: object) => {
      const { say, hear } = connect({ headers });
      await say({ ...INIT, payload });
      await hear('connection_ack');
      await say(subscribe('a', 'subscription { inboxChanged { totalCount } }', {}));
      return ((await hear('error')).payload as { message: string }[])[0]!.message;
    };
    expect(await ask({ 'accept-language': 'en' }, {})).toBe('Sign in to continue.');
    expect(await ask({ 'accept-language': 'en' }, { 'accept-language': 'fr' })).toBe('Identifiez-vous pour continuer.');
  });

  test('is opened by pages of its own and of allowed sites, by programs, and by no other page', async () => {
    for (const origin of [new URL(stage.url).origin, 'https://friend.example', undefined]) {
      const { say, hear, socket } = connect(origin ? { origin } : {});
      await say(INIT);
      await hear('connection_ack');
      socket.terminate();
    }
    for (const origin of ['https://stranger.example', 'null', `${new URL(stage.url).origin}0`])
      expect(await refusal({ origin })).toBe(403);
  });

  test('is opened by every page where all may use the graph', async () => {
    const hospitable = new LiveStage({ allowedOrigins: ['*'] });
    await hospitable.open();
    const { url } = stage;
    stage.url = hospitable.url;
    const { say, hear, closed, socket } = connect({ origin: 'https://stranger.example' });
    await say(INIT);
    expect(await hear('connection_ack')).toEqual({ type: 'connection_ack' });
    socket.terminate();
    await closed;
    stage.url = url;
    await hospitable.close();
  });

  test('takes no place for who asks for a WebSocket and opens none, however often over one connection', async () => {
    const socket = connectTo(Number(new URL(stage.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.write('GET /graphql HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\n\r\n'.repeat(101));
    await waitFor('all answers', () => text.split('HTTP/1.1 426').length + text.split('HTTP/1.1 429').length === 103);
    expect(text).not.toContain('HTTP/1.1 429');
    socket.destroy();
  });

  test('leaves requests alone that would rather have another protocol than HTTP 1', async () => {
    const socket = connectTo(Number(new URL(stage.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    const body = '{"query":"{ __typename }"}';
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\n' +
        `http2-settings: AAMAAABk\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await waitFor('an answer', () => text.includes('\r\n\r\n{'));
    expect(text).toContain('"__typename":"Query"');
    socket.destroy();
  });

  test('is opened by so many from one network at once, who watch no more things than that', async () => {
    const crowded = new LiveStage({ LIVE_CONNECTIONS_PER_NETWORK: 2 });
    crowded.answer = stage.answer;
    await crowded.open();
    const { url } = stage;
    stage.url = crowded.url;
    const begin = async () => {
      const socket = connect();
      await socket.say(INIT);
      await socket.hear('connection_ack');
      return socket;
    };
    const { say, hear, messages, socket } = await begin();
    await begin();
    expect(await refusal({})).toBe(429);
    await say(subscribe('a'), subscribe('b'), subscribe('c'));
    expect(await hear('error')).toMatchObject({
      id: 'c',
      payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    await waitFor('the others', () => messages.filter(({ type }) => type === 'next').length === 2);
    await say({ id: 'a', type: 'complete' }, subscribe('c'));
    await waitFor('another', () => messages.filter(({ type }) => type === 'next').length === 3);
    socket.terminate();
    await waitFor('a place', async () => (await crowded.metric('live_connections')) === 1);
    await begin();
    stage.url = url;
    await crowded.close();
  });
});
