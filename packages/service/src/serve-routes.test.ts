import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMinter, createVerifier } from '@tpt/graph';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { guardRequests } from './guard-requests.js';
import { serveRoutes } from './serve-routes.js';

const key = randomBytes(32).toString('base64');
const authorization = `Bearer ${createMinter(key, 'here')({ personId: 'person_x' })}`;

describe('What of a service is no graph', () => {
  let server: HttpServer;
  let address: string;
  beforeAll(async () => {
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    await serveRoutes({
      server,
      guard: guardRequests(createVerifier(key, 'here')),
      routes: [
        {
          method: 'GET',
          path: '/things/:id',
          answer: async ({ params, caller }) => ({
            status: 200,
            headers: { 'content-type': 'image/webp' },
            body: Readable.from([Buffer.from(`${params['id']} of ${caller.personId}`)]),
          }),
        },
        {
          method: 'PUT',
          path: '/things/:id',
          answer: async ({ readBytes }) => {
            const bytes = await readBytes(10);
            return { status: bytes ? 201 : 413, body: { bytes: bytes?.length ?? null } };
          },
        },
      ],
    });
    address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  });
  afterAll(() => server.app.close());

  test('is bytes that come and go, of any type, with who calls', async () => {
    const found = await fetch(`${address}/things/7`, { headers: { authorization } });
    expect([found.status, found.headers.get('content-type'), await found.text()]).toEqual([
      200,
      'image/webp',
      '7 of person_x',
    ]);
    for (const type of ['application/json', 'image/png', '']) {
      const headers = { authorization, ...(type ? { 'content-type': type } : {}) };
      const sent = await fetch(`${address}/things/7`, { method: 'PUT', headers, body: Buffer.from('{"a":') });
      expect([sent.status, await sent.json()]).toEqual([201, { bytes: 5 }]);
    }
  });

  test('takes no more than it may, whether or not that was said before', async () => {
    const tooMuch = [Buffer.alloc(5_000_000), Readable.toWeb(Readable.from([Buffer.from('x'.repeat(11))]))];
    for (const body of tooMuch) {
      const sent = await fetch(`${address}/things/7`, {
        method: 'PUT',
        headers: { authorization },
        body: body as Buffer,
        duplex: 'half',
      } as RequestInit);
      expect([sent.status, await sent.json()]).toEqual([413, { bytes: null }]);
    }
  });

  test('is for who brings the token of the gateway alone', async () => {
    for (const headers of [{}, { authorization: 'Bearer x.y.z' }] as Record<string, string>[])
      for (const method of ['GET', 'PUT'])
        expect((await fetch(`${address}/things/7`, { method, headers })).status).toBe(401);
  });
});
