import {
  createServer,
  request as startRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { waitFor } from '@tpt/testing';
import { allowOrigins } from '../limits/cross-origin.js';
import { readPlainBodies } from '../limits/request-body.js';
import { admitUncounted } from '../testing/admit-uncounted.js';
import { openPictureService, type PictureService } from './picture-service.js';
import { servePictures } from './serve-pictures.js';

const MB = 1024 * 1024;

describe('Pictures at the gateway', () => {
  let behind: Server;
  let service: PictureService;
  let server: HttpServer;
  let address: string;
  let alarm: string | undefined;
  let answer: (request: IncomingMessage, response: ServerResponse) => unknown;

  beforeAll(async () => {
    behind = createServer(async (request, response) => {
      // Who hangs up is heard of in the test.
      await Promise.resolve(answer(request, response)).catch(() => {});
    });
    await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(behind.address() as AddressInfo).port}/graphql`;
    service = openPictureService({ url, vouch: () => 'token' });
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    await allowOrigins(server.app, ['https://example.org']);
    readPlainBodies(server.app);
    const alarms = { set: (_name: string, text: string | undefined) => void (alarm = text) };
    const admit = admitUncounted(async () => ({}));
    await servePictures({ server, service, admit, alarms, sentWithinMs: 2_000 });
    address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/pictures`;
  });
  beforeEach(() => {
    alarm = undefined;
  });
  afterAll(async () => {
    // Some have not sent all that they said they would.
    server?.app.server.closeAllConnections();
    await server?.app.close();
    await service?.close();
    behind?.closeAllConnections();
    behind?.close();
  });

  const put = (body: Uint8Array, headers: Record<string, string> = {}) =>
    fetch(`${address}/uploads/x`, { method: 'PUT', headers, body });
  /** Begins to send, and leaves the rest open. */
  const begin = (body: Uint8Array) => {
    const sending = startRequest(`${address}/uploads/x`, { method: 'PUT', headers: { 'content-length': 5 * MB } });
    sending.on('error', () => {});
    sending.write(body);
    return sending;
  };

  test('are passed through as they arrive, and what is answered comes back', async () => {
    let first: number | undefined;
    answer = async (request, response) => {
      request.once('data', (chunk: Buffer) => (first = chunk.length));
      const bytes = (await buffer(request)).length;
      const { authorization, 'content-type': type } = request.headers;
      response.writeHead(201, { 'content-type': 'application/json', 'x-inside': 'secret' });
      response.end(JSON.stringify({ bytes, authorization, type, path: request.url }));
    };
    const sending = begin(Buffer.alloc(1_000));
    await waitFor('the first bytes', () => first !== undefined);
    sending.destroy();
    const sent = await put(Buffer.alloc(5 * MB), { 'content-type': 'image/png', authorization: 'Bearer hers' });
    expect([sent.status, await sent.json(), sent.headers.get('x-inside')]).toEqual([
      201,
      { bytes: 5 * MB, authorization: 'Bearer token', type: 'image/png', path: '/pictures/uploads/x' },
      null,
    ]);
  });

  test('that are refused early do not stand in the way of what comes next', async () => {
    answer = (request, response) => {
      if (request.method === 'GET') return response.writeHead(200, { 'content-type': 'image/webp' }).end('seen');
      return response.writeHead(413, { 'content-type': 'application/json' }).end('{"userErrors":[]}');
    };
    for (let round = 0; round < 5; round += 1) {
      expect((await put(Buffer.alloc(11 * MB))).status).toBe(413);
      const seen = await fetch(`${address}/a/b.webp`);
      expect([seen.status, await seen.text()]).toEqual([200, 'seen']);
    }
  });

  test('that never end are cut off', async () => {
    answer = async (request) => void (await buffer(request).catch(() => {}));
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(MB)) });
    const options = { method: 'PUT', body: endless, duplex: 'half' } as RequestInit;
    const status = await fetch(`${address}/uploads/x`, options).then(
      (response) => response.status,
      () => 413,
    );
    expect(status).toBe(413);
  });

  test('whose sender hangs up end at the service too', async () => {
    let isCut = false;
    let hasBegun = false;
    answer = (request) => {
      hasBegun = true;
      request.on('error', () => (isCut = true)).resume();
    };
    const sending = begin(Buffer.alloc(1_000));
    await waitFor('the upload', () => hasBegun);
    sending.destroy();
    await waitFor('the end', () => isCut);
    expect(alarm).toBeUndefined();
  });

  test('that are sent too slowly end, and alarm nobody', async () => {
    answer = (request) => void request.on('error', () => {}).resume();
    const ended = new Promise((resolve) => begin(Buffer.alloc(1_000)).on('response', resolve).on('close', resolve));
    await ended;
    expect(alarm).toBeUndefined();
  });

  test('are sent by no more at once from one network than there are places', async () => {
    let begun = 0;
    answer = (request) => {
      begun += 1;
      request.on('error', () => {}).resume();
    };
    const sending = Array.from({ length: 4 }, () => begin(Buffer.alloc(10)));
    await waitFor('all of them are sending', () => begun === 4);
    const refused = await put(Buffer.alloc(10));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    for (const each of sending) each.destroy();
    answer = (_request, response) => response.writeHead(201).end('{}');
    await waitFor('a place', async () => (await put(Buffer.alloc(10))).status === 201);
  });

  test('are answered with what the service says of them, and with nothing else that it says', async () => {
    answer = ({ headers }, response) => {
      const told = { etag: '"1"', 'cache-control': 'public, max-age=31536000, immutable', 'set-cookie': 'a=b' };
      if (headers['if-none-match'] === '"1"') return response.writeHead(304, told).end();
      return response.writeHead(200, { ...told, 'content-type': 'image/webp' }).end('seen');
    };
    const seen = await fetch(`${address}/a/b.webp`);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      etag: '"1"',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/webp',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(seen.headers.get('set-cookie')).toBeNull();
    const known = await fetch(`${address}/a/b.webp`, { headers: { 'if-none-match': '"1"' } });
    expect([known.status, known.headers.get('etag')]).toEqual([304, '"1"']);
    expect((await fetch(`${address}/a/b.webp`, { method: 'HEAD' })).status).toBe(200);
  });

  test('that cannot be had are a fault that says nothing of its cause, and an alarm', async () => {
    answer = (_request, response) => response.writeHead(500).end('at secret.ts:7');
    for (const method of ['GET', 'PUT']) {
      const path = method === 'GET' ? 'a/b.webp' : 'uploads/x';
      const failed = await fetch(`${address}/${path}`, { method, headers: { 'accept-language': 'en' } });
      expect([failed.status, await failed.json()]).toMatchObject([
        503,
        { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] },
      ]);
      expect(failed.headers.get('cache-control')).toBe('no-store');
    }
    expect(alarm).toBe('pictures cannot be passed on');
  });

  test('are sent by pages of sites that are allowed to', async () => {
    const ask = (origin: string) =>
      fetch(`${address}/uploads/x`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' },
      });
    const { headers } = await ask('https://example.org');
    expect(headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect(headers.get('access-control-allow-methods')).toBe('GET, PUT');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
