import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
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

  test('that fails rejects, and the next one is answered', async () => {
    await expect(double(database, ['no number'])).rejects.toThrow(/integer/);
    expect(await double(database, [1])).toEqual([{ twice: 2 }]);
  });
});
