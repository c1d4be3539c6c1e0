import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createMailer, MailFailed, type Limits } from './index.js';

const ADDRESS = 'zoe@example.org';
const MESSAGE = { messageId: 'a@example.org', to: ADDRESS, subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };
const LONG = 60_000;
const UNLIMITED: Limits = { connect: LONG, greeting: LONG, silence: LONG, message: LONG };
const SHORT_MS = 300;
const DRIP_EVERY_MS = 20;

/** What a server does when it is asked something: it answers, or not, or a byte at a time and for ever. */
type Answer = string | 'silence' | 'drip';

const POLITE: Record<string, Answer> = {
  connection: '220 mail.example.org ready',
  EHLO: '250-mail.example.org\r\n250 AUTH PLAIN',
  AUTH: '235 welcome',
  MAIL: '250 sender ok',
  RCPT: '250 recipient ok',
  DATA: '354 go on',
  dot: '250 taken',
};

describe('A mailer', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];

  /** A server that never closes a connection itself, and that goes on talking to who has hung up. */
  async function startServer(answers: Record<string, Answer>, protocol = 'smtp', login = ''): Promise<string> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.push(socket);
      let isInData = false;
      let dripping: NodeJS.Timeout | undefined;
      const drip = () => (dripping ??= setInterval(() => socket.write('2'), DRIP_EVERY_MS));
      const answer = (asked: string) => {
        const given = { ...POLITE, ...answers }[asked];
        if (given === 'drip') drip();
        else if (given !== 'silence') socket.write(`${given}\r\n`);
      };
      let heard = '';
      socket.on('data', (bytes) => {
        heard += bytes;
        for (let end; (end = heard.indexOf('\r\n')) >= 0;) {
          const line = heard.slice(0, end);
          heard = heard.slice(end + 2);
          if (isInData && line !== '.') continue;
          answer(isInData ? 'dot' : line.slice(0, 4));
          isInData = !isInData && line === 'DATA';
        }
      });
      socket.on('end', drip);
      socket.on('error', () => {});
      socket.on('close', () => clearInterval(dripping));
      answer('connection');
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `${protocol}://${login}127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const mailerFor = (url: string, limits: Partial<Limits> = {}) =>
    createMailer({ url, from: 'us@example.org', limits: { ...UNLIMITED, ...limits } });

  const failureOf = async (sending: Promise<void>): Promise<MailFailed> => {
    const error = await sending.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MailFailed);
    return error as MailFailed;
  };

  /** Only a connection that the other side no longer reads is closed by an answer to it. */
  const waitUntilClosed = async () => {
    const open = sockets.filter((socket) => !socket.closed);
    await Promise.all(open.map((socket) => new Promise((resolve) => socket.on('close', resolve))));
  };

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  test('rests when the server has taken the message, and leaves no connection', async () => {
    await expect(mailerFor(await startServer({})).send(MESSAGE)).resolves.toBeUndefined();
    await waitUntilClosed();
  });

  test.each([
    ['connect', 'TLS', { connection: 'silence' }, 'smtps'],
    ['greeting', 'the greeting', { connection: 'silence' }, 'smtp'],
    ['silence', 'EHLO', { EHLO: 'silence' }, 'smtp'],
    ['silence', 'MAIL FROM', { MAIL: 'silence' }, 'smtp'],
    ['silence', 'RCPT TO', { RCPT: 'silence' }, 'smtp'],
    ['silence', 'DATA', { DATA: 'silence' }, 'smtp'],
    ['silence', 'the final dot', { dot: 'silence' }, 'smtp'],
    ['message', 'EHLO, for it drips', { EHLO: 'drip' }, 'smtp'],
    ['message', 'MAIL FROM, for it drips', { MAIL: 'drip' }, 'smtp'],
    ['message', 'the final dot, for it drips', { dot: 'drip' }, 'smtp'],
  ] as [keyof Limits, string, Record<string, Answer>, string][])(
    'waits no longer than its limit of %s for a server that never comes to the end of %s, and hangs up',
    async (limit, _what, answers, protocol) => {
      const mailer = mailerFor(await startServer(answers, protocol), { [limit]: SHORT_MS });
      expect(await failureOf(mailer.send(MESSAGE))).toMatchObject({ code: 'ETIMEDOUT', isLasting: false });
      await waitUntilClosed();
    },
    5_000,
  );

  test('stops when it is told to, and hangs up', async () => {
    const stopping = new AbortController();
    const sending = mailerFor(await startServer({ dot: 'silence' })).send(MESSAGE, stopping.signal);
    await once(servers[0]!, 'connection');
    stopping.abort();
    expect(await failureOf(sending)).toMatchObject({ code: 'EABORT', isLasting: false });
    await waitUntilClosed();
  }, 5_000);

  test.each([
    ['never takes mail for the recipient', { RCPT: `550 <${ADDRESS}> unknown` }, 550, 'RCPT TO', true],
    ['never takes the message', { dot: `554 what you wrote to ${ADDRESS} is spam` }, 554, 'DATA', true],
    ['does not take the recipient now', { RCPT: `450 <${ADDRESS}> is busy` }, 450, 'RCPT TO', false],
    ['does not take the message now', { dot: `451 ${ADDRESS}: try later` }, 451, 'DATA', false],
    ['does not know us', { AUTH: `535 not ${ADDRESS}` }, 535, 'AUTH PLAIN', false],
    ['does not take our mail', { MAIL: `550 ${ADDRESS} is not you` }, 550, 'MAIL FROM', false],
    ['does not let us in', { connection: `554 ${ADDRESS} has no service here` }, 554, 'CONN', false],
  ] as [string, Record<string, Answer>, number, string, boolean][])(
    'tells that a server %s by codes only, and whether that lasts',
    async (_what, answers, responseCode, command, isLasting) => {
      const failure = await failureOf(mailerFor(await startServer(answers, 'smtp', 'us:secret@')).send(MESSAGE));
      expect(failure).toMatchObject({ responseCode, command, isLasting });
      expect(failure.message).toBe(`SMTP ${responseCode} at ${command}`);
      expect(inspect(failure, { depth: null })).not.toContain('zoe');
      await waitUntilClosed();
    },
  );
});
