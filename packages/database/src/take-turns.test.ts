import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase, waitFor } from '@tpt/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { openDatabase } from './open.js';
import { shareTurn, takeTurns } from './take-turns.js';

type Ask = (transaction: EntityManager, ...what: string[]) => Promise<unknown>;

describe('Whoever does the same thing at the same time', () => {
  let store: TestDatabase;
  let database: DataSource;
  let releases: (() => void)[] = [];
  beforeAll(async () => {
    store = await createTestDatabase('notification');
    database = await openDatabase({ url: store.url, program: 'test', entities: [], connections: 5 });
  });
  afterEach(() => {
    for (const release of releases) release();
    releases = [];
  });
  afterAll(async () => {
    await database?.destroy();
    await store?.drop();
  });

  /** Asks for a turn and keeps it until the release. */
  function hold(ask: Ask, ...what: string[]) {
    const turn = { isHad: false, over: Promise.resolve() };
    const release = new Promise<void>((resolve) => releases.push(resolve));
    turn.over = database.transaction(async (transaction) => {
      await ask(transaction, ...what);
      turn.isHad = true;
      await release;
    });
    return turn;
  }
  const waiting = async (): Promise<number> =>
    ((await database.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)) as unknown[]).length;

  test.each([
    ['takes turns', takeTurns, takeTurns],
    ['waits for who shares', shareTurn, takeTurns],
    ['is waited for by who shares', takeTurns, shareTurn],
  ])('%s', async (_how, first, second) => {
    const one = hold(first, 'this', 'thing');
    await waitFor('the first', () => one.isHad);
    const other = hold(second, 'this', 'thing');
    await waitFor('the second waits', async () => (await waiting()) === 1);
    expect(other.isHad).toBe(false);
    releases[0]!();
    await one.over;
    await waitFor('the second', () => other.isHad);
    releases[1]!();
    await other.over;
  });

  test('shares beside others who share, and hinders nobody who does something else', async () => {
    const turns = [
      hold(shareTurn, 'this', 'thing'),
      hold(shareTurn, 'this', 'thing'),
      hold(takeTurns, 'this'),
      hold(takeTurns, 'thisthing'),
    ];
    await waitFor('all of them at once', () => turns.every(({ isHad }) => isHad));
    for (const release of releases) release();
    await Promise.all(turns.map(({ over }) => over));
  });
});
