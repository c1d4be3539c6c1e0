import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { migrate } from './migrate.js';

class Shelves4000000000001 {
  up = (runner: QueryRunner) => runner.query('create table shelves (id int)');
  down = () => Promise.resolve();
}
class Books4000000000002 {
  up = async (runner: QueryRunner) => {
    await runner.query('create table books (id int)');
    await runner.query('alter table nowhere add column id int');
  };
  down = () => Promise.resolve();
}

describe('Migrations', () => {
  let store: TestDatabase;
  let owner: pg.Client;
  beforeEach(async () => {
    store = await createTestDatabase('notification');
    owner = new pg.Client({ connectionString: store.ownerUrl });
    await owner.connect();
  });
  afterEach(async () => {
    await owner?.end();
    await store?.drop();
  });

  const tables = async () =>
    (
      await owner.query<{ name: string }>(
        `select tablename as name from pg_tables where tablename in ('shelves', 'books') order by 1`,
      )
    ).rows.map(({ name }) => name);

  test('are applied once, however many apply them at the same time', async () => {
    const options = { url: store.ownerUrl, migrations: [Shelves4000000000001] };
    const applied = await Promise.all([migrate(options), migrate(options), migrate(options)]);
    expect(applied.flat()).toEqual(['Shelves4000000000001']);
    expect(await tables()).toEqual(['shelves']);
  });

  test('that fail leave nothing of themselves, and what came before them stays', async () => {
    const migrations = [Shelves4000000000001, Books4000000000002];
    await expect(migrate({ url: store.ownerUrl, migrations })).rejects.toThrow('nowhere');
    expect(await tables()).toEqual(['shelves']);
    expect(await migrate({ url: store.ownerUrl, migrations: [Shelves4000000000001] })).toEqual([]);
  });

  test('are listed where whoever serves can read it and not write', async () => {
    const role = new URL(store.url).username;
    await owner.query(
      `grant select, insert, update, delete, truncate on migrations to ${owner.escapeIdentifier(role)}`,
    );
    await migrate({ url: store.ownerUrl, migrations: [] });
    const { rows } = await owner.query(
      `select allowed from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as allowed
       where has_table_privilege($1, 'migrations', allowed)`,
      [role],
    );
    expect(rows).toEqual([{ allowed: 'select' }]);
  });
});
