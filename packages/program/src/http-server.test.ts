import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpServer, type HttpServer } from './http-server.js';
import { createLogger } from './logger.js';
import { currentRequestId } from './request-scope.js';

const logger = createLogger('test', 'error').child({}, { level: 'silent' });

describe('A request', () => {
  let server: HttpServer;
  beforeEach(() => {
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    server.app.post('/name', async () => {
      await Promise.resolve();
      return currentRequestId();
    });
    server.app.get('/fail', async () => {
      throw new Error('no');
    });
  });
  afterEach(() => server.app.close());

  test.each(['0190a8c2-7d9e-7c3b-9a53-0f6a1d2b3c4d', '4bf92f3577b34da6a3ce929d0e0e4736', 'ABC_def-12'])(
    'keeps the name %s that it brings, in its answer and wherever it is being answered',
    async (id) => {
      const { headers, body } = await server.app.inject({
        method: 'POST',
        url: '/name',
        headers: { 'x-request-id': id, 'content-type': 'application/json' },
        payload: { some: 'body' },
      });
      expect([headers['x-request-id'], body]).toEqual([id, id]);
    },
  );

  test('keeps its name also when its body comes later than its head', async () => {
    const heard = new Promise<void>((resolve) => server.app.addHook('onRequest', async () => resolve()));
    const port = await server.listen(0, '127.0.0.1');
    const headers = { 'x-request-id': 'this-very-one', 'content-type': 'application/json' };
    const asked = request({ host: '127.0.0.1', port, path: '/name', method: 'POST', headers });
    asked.write('{ "some":');
    await heard;
    asked.end('"body" }');
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(await text(answer)).toBe('this-very-one');
  });

  test.each([undefined, '', 'short', 'x'.repeat(65), 'zoe@example.org', 'two words here', 'line\tbreak', 'éèàéèàéèà'])(
    'that brings %j for a name is given another, each its own',
    async (id) => {
      const ask = async () =>
        (
          await server.app.inject({
            method: 'POST',
            url: '/name',
            headers: id === undefined ? {} : { 'x-request-id': id },
          })
        ).headers['x-request-id'];
      const given = [await ask(), await ask()];
      for (const name of given) expect(name).toMatch(/^[0-9a-f-]{36}$/);
      expect(new Set(given).size).toBe(2);
    },
  );

  test.each(['/livez', '/nowhere', '/%zz', '/fail'])('has its name in the answer from %s', async (url) => {
    const { headers } = await server.app.inject({ url, headers: { 'x-request-id': 'this-very-one' } });
    expect(headers['x-request-id']).toBe('this-very-one');
  });

  test('that meets a fault is named in what is answered, and one that is refused is not', async () => {
    const ask = async (url: string) =>
      (await server.app.inject({ url, headers: { 'x-request-id': 'this-very-one' } })).json<{ errors: [object] }>();
    expect((await ask('/fail')).errors[0]).toMatchObject({
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'this-very-one' },
    });
    expect(JSON.stringify(await ask('/nowhere'))).not.toContain('requestId');
  });
});

describe('Health and metrics', () => {
  const PATHS = ['/livez', '/readyz', '/metrics'];
  let server: HttpServer;
  afterEach(() => server.drain());

  const statusesOf = async (port: number) =>
    Promise.all(PATHS.map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status));
  const operationsPort = () => (server.operations.server.address() as { port: number }).port;

  test('are where everything is', async () => {
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    expect(await statusesOf(await server.listen(0, '127.0.0.1'))).toEqual([200, 200, 200]);
  });

  test('have a port of their own where they are given one, and are nowhere else', async () => {
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0, operationsPort: 0 });
    server.app.get('/public', async () => 'here');
    const port = await server.listen(0, '127.0.0.1');
    expect(await statusesOf(port)).toEqual([404, 404, 404]);
    expect(await statusesOf(operationsPort())).toEqual([200, 200, 200]);
    expect((await fetch(`http://127.0.0.1:${operationsPort()}/public`)).status).toBe(404);
    expect(await (await fetch(`http://127.0.0.1:${port}/public`)).text()).toBe('here');
  });

  test('say on a port of their own that the server is stopping, for as long as it goes on answering', async () => {
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 300, operationsPort: 0 });
    const port = await server.listen(0, '127.0.0.1');
    const drained = server.drain();
    const [ready, still] = await Promise.all([
      fetch(`http://127.0.0.1:${operationsPort()}/readyz`),
      fetch(`http://127.0.0.1:${port}/nowhere`),
    ]);
    expect([ready.status, await ready.json(), still.status]).toEqual([
      503,
      { status: 'not ready', reasons: { server: 'stopping' } },
      404,
    ]);
    await drained;
    await expect(fetch(`http://127.0.0.1:${port}/nowhere`)).rejects.toThrow();
  });
});
