import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createHttpServer, type HttpServer } from './http-server.js';
import { SECURITY_HEADERS } from './security-headers.js';

describe('Whatever reaches a server', () => {
  let server: HttpServer;
  let port: number;
  let logged: Record<string, unknown>[];
  beforeEach(async () => {
    logged = [];
    const logger = pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) });
    const ready = { database: () => Promise.reject(new Error('it is full')) };
    server = createHttpServer({ logger, ready, stopNoticeMs: 0, trustedProxies: ['127.0.0.1'] });
    server.app.get('/fail', async () => Promise.reject(new Error('no')));
    server.app.get('/teapot', async () => Promise.reject(Object.assign(new Error('no'), { statusCode: 418 })));
    server.app.get('/ip', async ({ ip }) => ip);
    server.app.get('/to/:token', async () => 'here');
    server.app.post('/echo', async ({ body }) => body);
    port = await server.listen(0, '127.0.0.1');
  });
  afterEach(() => server.app.close());

  const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const codeOf = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
  /** Sends bytes on a connection of their own; gives all that comes until it is closed. */
  async function sendBytes(bytes: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.write(bytes);
    return text(socket);
  }

  test.each([
    ['what is no HTTP', 'hello\r\n\r\n', '400 Bad Request', 'BAD_REQUEST'],
    [
      'a header that is too long',
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'TOO_LARGE',
    ],
  ])('%s is refused as other requests are, and the connection ends', async (_what, bytes, status, code) => {
    const answer = await sendBytes(bytes);
    const [head, body] = answer.split('\r\n\r\n') as [string, string];
    const [first, ...headers] = head.split('\r\n');
    expect(first).toBe(`HTTP/1.1 ${status}`);
    expect(headers).toEqual([
      ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ]);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(logged).toEqual([]);
  });

  test('one who has gone in the middle of a request is not answered, and harms nobody', async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const heard = once(server.app.server, 'clientError');
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n');
    socket.resetAndDestroy();
    await heard;
    expect((await ask('/livez')).status).toBe(200);
  });

  test.each(['/livez', '/nowhere', '/%zz', '/fail'])(
    'every answer, as that from %s, tells a browser to do nothing',
    async (path) => {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect([name, headers.get(name)]).toEqual([name, value]);
    },
  );

  test('a fault is logged and masked, and what is refused is not logged', async () => {
    for (const [path, status, code] of [
      ['/teapot', 418, 'BAD_REQUEST'],
      ['/%zz', 400, 'BAD_REQUEST'],
      ['/nowhere', 404, 'NOT_FOUND'],
    ] as const) {
      const answer = await ask(path);
      expect([path, answer.status, await codeOf(answer)]).toEqual([path, status, code]);
    }
    expect(logged).toEqual([]);
    const answer = await ask('/fail');
    expect([answer.status, await codeOf(answer)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(logged).toMatchObject([{ level: 50, msg: 'a request failed', err: { message: 'no' } }]);
  });

  test('bodies and parts of addresses have a largest size', async () => {
    const headers = { 'content-type': 'application/json' };
    const send = (size: number) =>
      ask('/echo', { method: 'POST', headers, body: JSON.stringify('x'.repeat(size - 2)) });
    expect((await send(256 * 1024)).status).toBe(200);
    expect((await send(256 * 1024 + 1)).status).toBe(413);
    expect((await ask(`/to/${'x'.repeat(500)}`)).status).toBe(200);
    expect((await ask(`/to/${'x'.repeat(501)}`)).status).toBe(414);
  });

  test('the word of a trusted proxy is taken on whom it forwards, and nobody else’s', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    expect(await (await ask('/ip', { headers })).text()).toBe('192.0.2.7');
    const other = createHttpServer({ logger: pino({ level: 'silent' }), ready: {}, stopNoticeMs: 0 });
    other.app.get('/ip', async ({ ip }) => ip);
    const { body } = await other.app.inject({ url: '/ip', headers });
    expect(body).toBe('127.0.0.1');
    await other.app.close();
  });

  test('an offer of another protocol is passed over, and the request answered with its body', async () => {
    const headers = { connection: 'upgrade', upgrade: 'h2c', 'content-type': 'application/json' };
    const asked = request({ host: '127.0.0.1', port, path: '/echo', method: 'POST', headers });
    asked.end('{"some":"body"}');
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect([answer.statusCode, await text(answer)]).toEqual([200, '{"some":"body"}']);
  });

  test('operators see that it lives, why it is not ready, and how long requests took, by route and status', async () => {
    expect(await (await ask('/livez')).json()).toEqual({ status: 'alive' });
    const ready = await ask('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', reasons: { database: 'it is full' } },
    ]);
    await ask('/to/secret');
    await ask('/nowhere');
    const metrics = await ask('/metrics');
    expect(metrics.headers.get('content-type')).toBe(server.metrics.contentType);
    const shown = await metrics.text();
    for (const [route, status] of [
      ['/to/:token', 200],
      ['none', 404],
      ['/readyz', 503],
    ])
      expect(shown).toContain(`http_request_duration_seconds_count{route="${route}",status="${status}"} 1`);
    expect(shown).toContain('process_cpu_user_seconds_total');
    expect(shown).not.toContain('secret');
    // In seconds, and no request here takes a minute of them.
    const [, sum] = /duration_seconds_sum\{route="none",status="404"\} (\S+)/.exec(shown)!;
    expect(Number(sum)).toBeLessThan(60);
  });
});
