import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';

const NOTICE_MS = 400;
const KEPT_CONNECTIONS = 50;
const ROUNDS = 4;

const SERVER = `
  import { setTimeout as delay } from 'node:timers/promises';
  import { createHttpServer, runProgram } from '${new URL('../dist/index.js', import.meta.url).href}';
  const STOP_NOTICE_MS = ${NOTICE_MS};
  runProgram('server', () => ({ LOG_LEVEL: 'info', STOP_NOTICE_MS }), async (_config, { logger, onStop }) => {
    const server = createHttpServer({ logger, ready: {}, stopNoticeMs: STOP_NOTICE_MS });
    let worked = 0;
    server.app.get('/after/:ms', async ({ params }) => {
      worked += 1;
      return delay(Number(params.ms), { done: true });
    });
    onStop(async () => console.log('worked ' + worked));
    server.app.get('/block/:ms', async ({ params }) => {
      for (const until = Date.now() + Number(params.ms); Date.now() < until;);
      return { done: true };
    });
    server.app.get('/never', () => new Promise(() => {}));
    onStop(() => server.drain());
    console.log('port ' + (await server.listen(0, '127.0.0.1')));
  });`;

/** An answer as it was read from a connection. */
interface Answer {
  status: number;
  saysClose: boolean;
}

/** A kept connection that speaks HTTP by hand, so that nothing is sent again or hidden. */
class Connection {
  readonly answers: Answer[] = [];
  asked = 0;
  ending: 'ended' | 'reset' | undefined;
  readonly socket: Socket;
  #heard = '';
  #onNews = () => {};

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.setEncoding('latin1');
    this.socket.on('data', (text: string) => this.#read(text));
    this.socket.on('error', () => (this.ending = 'reset'));
    this.socket.on('end', () => (this.ending ??= 'ended'));
    this.socket.on('close', () => this.#onNews());
  }

  ask(...paths: string[]): void {
    this.asked += paths.length;
    this.socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`).join(''));
  }

  /** Waits until everything that was asked is answered, or the connection has ended. */
  async settle(): Promise<void> {
    while (this.answers.length < this.asked && !this.socket.closed)
      await new Promise<void>((resolve) => (this.#onNews = resolve));
  }

  async waitUntilClosed(): Promise<void> {
    if (!this.socket.closed) await new Promise((resolve) => this.socket.once('close', resolve));
  }

  #read(text: string): void {
    this.#heard += text;
    for (;;) {
      const [head] = /^[^]*?\r\n\r\n/.exec(this.#heard) ?? [];
      if (!head) break;
      const end = head.length + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (this.#heard.length < end) break;
      this.#heard = this.#heard.slice(end);
      this.answers.push({ status: Number(head.slice(9, 12)), saysClose: /^connection: close\r$/im.test(head) });
    }
    this.#onNews();
  }
}

/** The status of the only answer on a connection; undefined when there is none. */
async function askOnce(connection: Connection, path: string): Promise<number | undefined> {
  connection.ask(path);
  await connection.settle();
  return connection.answers[0]?.status;
}

describe('A server that is told to stop', () => {
  const children: ChildProcess[] = [];
  const connections: Connection[] = [];

  async function startServer() {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SERVER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const exited = once(child, 'exit') as Promise<[number | null]>;
    const said = (word: string) =>
      new Promise<number>((resolve) => {
        lines.on('line', (line) => line.startsWith(`${word} `) && resolve(Number(line.slice(word.length))));
      });
    const lines = createInterface({ input: child.stdout });
    const worked = said('worked');
    const port = await said('port');
    const open = () => {
      const connection = new Connection(port);
      connections.push(connection);
      return connection;
    };
    return { open, exited, worked, stop: () => child.kill('SIGTERM') };
  }

  afterEach(() => {
    for (const { socket } of connections.splice(0)) socket.destroy();
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  /** Asks again and again, several at once, until the server says that it is enough. */
  async function insist(connection: Connection, seed: number): Promise<void> {
    for (let turn = seed; !connection.answers.at(-1)?.saysClose && !connection.ending; turn += 1) {
      connection.ask(...Array.from({ length: 1 + (turn % 4) }, (_none, index) => `/after/${(turn * 7 + index) % 15}`));
      await connection.settle();
    }
    await connection.waitUntilClosed();
  }

  test('answers everything that was sent before it said that a connection ends, and resets none', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { open, exited, stop } = await startServer();
      const busy = Array.from({ length: KEPT_CONNECTIONS }, open);
      const insisting = busy.map(insist);
      const idle = Array.from({ length: 5 }, open);
      for (const connection of idle) connection.ask('/livez');
      await Promise.all(idle.map((connection) => connection.settle()));
      const slow = Array.from({ length: 5 }, open);
      for (const connection of slow) connection.ask(`/after/${2 * NOTICE_MS}`);
      // What stands behind a slow answer is asked when nobody new is let in any more.
      const late = slow.map(async (connection) => {
        await delay(1.7 * NOTICE_MS);
        connection.ask('/after/1', '/after/1');
        await connection.settle();
      });
      while (busy.some(({ answers }) => answers.length < 10)) await delay(5);
      stop();
      await Promise.all([...insisting, ...late]);
      expect((await exited)[0]).toBe(0);
      for (const { answers, asked, ending } of [...busy, ...slow]) {
        expect({ answered: answers.length, ending }).toEqual({ answered: asked, ending: 'ended' });
        expect(answers.every(({ status }) => status === 200)).toBe(true);
        expect(answers.filter(({ saysClose }) => saysClose)).toHaveLength(1);
        expect(answers.at(-1)!.saysClose).toBe(true);
      }
      await Promise.all(idle.map((connection) => connection.waitUntilClosed()));
      expect(idle.map(({ ending }) => ending)).toEqual(idle.map(() => 'ended'));
    }
  });

  test('answers what has arrived while it was busy with what came before', async () => {
    const { open, exited, stop } = await startServer();
    const connection = open();
    connection.ask('/livez');
    await connection.settle();
    stop();
    while ((await askOnce(open(), '/readyz')) === 200) await delay(5);
    connection.ask('/block/100');
    await delay(50);
    connection.ask('/after/1');
    await connection.settle();
    expect(connection.answers.map(({ saysClose }) => saysClose)).toEqual([false, false, true]);
    expect((await exited)[0]).toBe(0);
  });

  test('resets nobody who goes on talking after that, and does nothing that it does not answer', async () => {
    const { open, exited, worked, stop } = await startServer();
    const talkers = Array.from({ length: 10 }, open);
    const talking = talkers.map(async (connection) => {
      while (!connection.ending) {
        connection.ask('/after/1');
        await delay(5);
      }
      await connection.waitUntilClosed();
    });
    while (talkers.some(({ answers }) => answers.length < 10)) await delay(5);
    stop();
    await Promise.all(talking);
    await exited;
    for (const { answers, ending } of talkers) {
      expect(ending).toBe('ended');
      expect(answers.at(-1)!.saysClose).toBe(true);
    }
    expect(await worked).toBe(talkers.reduce((sum, { answers }) => sum + answers.length, 0));
  });

  test('answers who has connected in the last moment, and who has begun to ask', async () => {
    const { open, exited, stop } = await startServer();
    const [blocking, kept, slow] = [open(), open(), open()];
    for (const connection of [blocking, kept]) connection.ask('/livez');
    await Promise.all([blocking, kept].map((connection) => connection.settle()));
    slow.socket.write('GET /after/1 HTTP/1.1\r\nhost: ');
    stop();
    await delay(0.8 * NOTICE_MS);
    // Who connects while the server is busy at the end of its notice has been let in by the system only.
    blocking.ask('/block/1000');
    await delay(50);
    const crowd = Array.from({ length: 50 }, open);
    await Promise.all(crowd.map(({ socket }) => once(socket, 'connect')));
    expect(blocking.answers).toHaveLength(1);
    for (const connection of crowd) connection.ask('/after/1');
    await Promise.all(crowd.map((connection) => connection.settle()));
    expect(crowd.map(({ answers }) => answers)).toEqual(crowd.map(() => [{ status: 200, saysClose: true }]));

    while (await askOnce(open(), '/livez')) await delay(2);
    kept.ask('/after/1');
    await kept.settle();
    expect(kept.answers.at(-1)).toEqual({ status: 200, saysClose: true });

    const silent = connections.filter((connection) => connection !== slow);
    await Promise.all(silent.map((connection) => connection.waitUntilClosed()));
    slow.asked += 1;
    slow.socket.write('localhost\r\n\r\n');
    await slow.settle();
    expect(slow.answers).toEqual([{ status: 200, saysClose: true }]);
    expect((await exited)[0]).toBe(0);
  });

  test('does not wait for who has connected and says nothing', async () => {
    const { open, exited, stop } = await startServer();
    const silent = open();
    await once(silent.socket, 'connect');
    expect(await askOnce(open(), '/livez')).toBe(200);
    const since = Date.now();
    stop();
    expect((await exited)[0]).toBe(0);
    expect(Date.now() - since).toBeLessThan(5_000);
  });

  test('says that it is not ready at once, and lets others in for the time of the notice', async () => {
    const { open, exited, stop } = await startServer();
    const ask = (path: string) => askOnce(open(), path);
    expect(await ask('/readyz')).toBe(200);
    const kept = open();
    kept.ask('/livez');
    await kept.settle();
    stop();
    while ((await ask('/readyz')) === 200) await delay(5);
    expect(await ask('/readyz')).toBe(503);
    expect(await ask('/after/1')).toBe(200);
    while ((await ask('/readyz')) === 503) await delay(5);
    expect(await ask('/readyz')).toBeUndefined();
    expect((await exited)[0]).toBe(0);
  });

  test('does not wait for ever for an answer that never comes', async () => {
    const { open, exited, stop } = await startServer();
    const hanging = open();
    hanging.ask('/never', '/livez');
    const other = open();
    other.ask('/livez');
    await other.settle();
    stop();
    expect((await exited)[0]).toBe(0);
    expect(hanging.answers).toEqual([]);
  });
});
