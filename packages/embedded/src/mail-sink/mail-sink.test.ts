import { request, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startMail } from '../mail.js';
import { freePort } from '../free-port.js';
import { makeTestFolder } from '../testing/test-folder.js';

const MESSAGES = '/api/email';
const SOCKET = '/socket.io/?EIO=4&transport=polling';
const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
};

describe('The mailbox', () => {
  let port: number;
  let stop: () => Promise<unknown>;

  beforeAll(async () => {
    const folder = makeTestFolder();
    port = await freePort();
    const running = await startMail(
      {
        folder: `${folder}/mailbox`,
        smtpPort: await freePort(),
        mailboxPort: port,
        env: {},
        logFile: `${folder}/mailbox.log`,
      },
      {},
    );
    stop = () => running.stop();
  });
  afterAll(() => stop?.());

  /** Asks as a browser would, whose headers `fetch` does not let one choose. */
  const ask = (path: string, headers: Record<string, string>, method = 'GET', hostname = '127.0.0.1') =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const asking = request(
        { hostname, port, path, method, headers: { accept: 'text/html', ...headers } },
        (response) => {
          response.resume();
          resolve(response);
        },
      );
      asking.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response);
      });
      asking.on('error', reject);
      asking.end();
    });
  const own = (name = 'localhost') => ({ host: `${name}:${port}`, origin: `http://${name}:${port}` });

  test.each(['/', MESSAGES, SOCKET])('answers its own pages and what is no browser at %s', async (path) => {
    for (const name of ['localhost', '127.0.0.1']) {
      expect((await ask(path, own(name))).statusCode).toBe(200);
      expect((await ask(path, { host: own(name).host })).statusCode).toBe(200);
    }
  });

  const strangers: [string, () => Record<string, string>][] = [
    ['of another origin', () => ({ ...own(), origin: 'https://elsewhere.example' })],
    ['of another port of this machine', () => ({ ...own(), origin: 'http://localhost:3000' })],
    ['without an origin of its own', () => ({ ...own(), origin: 'null' })],
    [
      'whose own name leads here',
      () => ({ host: `elsewhere.example:${port}`, origin: `http://elsewhere.example:${port}` }),
    ],
    ['whose own name leads here, and that says no origin', () => ({ host: `elsewhere.example:${port}` })],
  ];

  test.each(strangers)('answers no page %s, by no door', async (_which, headers) => {
    for (const [path, method, more] of [
      ['/', 'GET', {}],
      [MESSAGES, 'GET', {}],
      [MESSAGES, 'OPTIONS', { 'access-control-request-method': 'DELETE' }],
      [`${MESSAGES}/all`, 'DELETE', {}],
      [SOCKET, 'GET', {}],
      ['/socket.io/?EIO=4&transport=websocket', 'GET', UPGRADE],
    ] as const) {
      const response = await ask(path, { ...headers(), ...more }, method);
      expect([path, method, response.statusCode]).toEqual([path, method, 403]);
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  test('its own page may listen for new messages', async () => {
    const response = await ask('/socket.io/?EIO=4&transport=websocket', { ...own(), ...UPGRADE });
    expect(response.statusCode).toBe(101);
  });

  test('is framed and read by no other origin', async () => {
    expect((await ask('/', own())).headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('is reached from this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) await expect(ask('/', own(), 'GET', address)).rejects.toThrow(/ECONNREFUSED/);
  });
});
