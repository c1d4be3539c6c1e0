import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from './open.js';
import { openSession } from './session.js';

/** Passes bytes on until it swallows them; then nothing passes, nothing is closed, and nobody is told. */
async function startSwallower(target: URL): Promise<{ url: string; swallow(): void; close(): void }> {
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  const server: Server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => isSwallowing || to.write(bytes));
      from.on('error', () => {});
      from.on('close', () => isSwallowing || to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    swallow: () => (isSwallowing = true),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe('A wait on the database', () => {
  let store: TestDatabase;
  const closing: (() => unknown)[] = [];

  beforeAll(async () => {
    store = await createTestDatabase('notification');
  });
  afterAll(async () => {
    for (const close of closing) await close();
    await store?.drop();
  });

  const open = async (work: 'serving' | 'background', url = store.url): Promise<DataSource> => {
    const database = await openDatabase({ url, program: 'test', entities: [], connections: 2, work });
    closing.push(() => database.destroy());
    return database;
  };
  const swallower = async () => {
    const started = await startSwallower(new URL(store.url));
    closing.unshift(() => started.close());
    return started;
  };

  test.concurrent.each(['serving', 'background'] as const)(
    'ends when the other side vanishes without a word (%s)',
    async (work) => {
      const { url, swallow } = await swallower();
      const database = await open(work, url);
      swallow();
      await expect(database.query('select 1')).rejects.toThrow(/does not answer/);
    },
  );

  test.concurrent('ends for a transaction too, which frees its connection', async () => {
    const { url, swallow } = await swallower();
    const database = await open('background', url);
    const working = database.transaction(async (transaction) => {
      await transaction.query('select 1');
      swallow();
      await transaction.query('select 2');
    });
    await expect(working).rejects.toThrow();
  });

  test.concurrent('does not end while the server is at work in the background, however long it takes', async () => {
    const database = await open('background');
    await expect(database.query('select pg_sleep(13)')).resolves.toBeDefined();
  });

  test.concurrent('is short for those who serve: what takes too long, or waits for a lock, is given up', async () => {
    const database = await open('serving');
    await expect(database.query('select pg_sleep(30)')).rejects.toMatchObject({ code: '57014' });
    const holder = database.createQueryRunner();
    await holder.query('begin');
    await holder.query('lock table follows');
    await expect(database.query('select 1 from follows')).rejects.toMatchObject({ code: '55P03' });
    await holder.query('rollback');
    await holder.release();
  });

  test.concurrent('is followed by a new connection when the server takes no writes on the old one', async () => {
    const database = await open('serving');
    await database.query('set default_transaction_read_only = on');
    const write = () => database.query(`insert into milestones_told (subject_id, milestone) values ('x', 1)`);
    await expect(write()).rejects.toMatchObject({ code: '25006' });
    await expect(write()).resolves.toBeDefined();
  });

  test.concurrent('gives the locks of a session back whose process has left it', async () => {
    const session = await openSession({ url: store.url, program: 'test', idleMs: 500 });
    closing.push(() => session.end());
    await session.query('select pg_advisory_lock(42)');
    const database = await open('serving');
    // It waits for the lock, for as long as one who serves may.
    await expect(database.query('select pg_advisory_lock(42)')).resolves.toBeDefined();
  });
});
