import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { namedStatement } from './named-statement.js';
import { openDatabase } from './open.js';

describe('A named statement', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    testDatabase = await createTestDatabase('notification');
    database = await openDatabase({ url: testDatabase.url, program: 'test', entities: [], connections: 1 });
  });
  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  const double = namedStatement<{ twice: number }>('test.double', 'select 2 * $1::int as twice');

  test('gives its rows, and is kept by the connection under its name', async () => {
    expect(await double(database, [21])).toEqual([{ twice: 42 }]);
    expect(await double(database, [4])).toEqual([{ twice: 8 }]);
    const kept = await database.query(`select name, statement from pg_prepared_statements`);
    expect(kept).toEqual([{ name: 'test.double', statement: 'select 2 * $1::int as twice' }]);
  });

  test('is asked again when the connection remembers what is no more', async () => {
    const owner = new pg.Client({ connectionString: testDatabase.ownerUrl });
    await owner.connect();
    const all = namedStatement<{ subject_id: string }>('test.all', 'select * from milestones_told');
    await database.query(`insert into milestones_told (subject_id, milestone) values ('x', 10)`);
    expect(await all(database, [])).toEqual([{ subject_id: 'x', milestone: 10 }]);
    await owner.query('alter table milestones_told add column note text');
    await owner.end();
    expect(await all(database, [])).toEqual([{ subject_id: 'x', milestone: 10, note: null }]);
    await database.query('deallocate all');
    expect(await all(database, [])).toHaveLength(1);
  });

  test('has a name that the server takes whole', () => {
    expect(() => namedStatement('a'.repeat(64), 'select 1')).toThrow(/too long/);
  });

  test('that fails rejects, and the next one is answered', async () => {
    await expect(double(database, ['no number'])).rejects.toThrow(/integer/);
    expect(await double(database, [1])).toEqual([{ twice: 2 }]);
  });
});
