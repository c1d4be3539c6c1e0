import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import { CannotConnect } from './connect.js';
import { openDatabase } from './open.js';

describe('Who cannot connect', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await createTestDatabase('notification');
  });
  afterAll(() => store?.drop());

  test.each([
    ['whose password is wrong', { password: 'wrong' }, 'the role or its password is wrong (PostgreSQL 28P01)'],
    ['whose role there is not', { username: 'nobody' }, 'the role or its password is wrong (PostgreSQL 28P01)'],
    ['whose database there is not', { pathname: '/nowhere' }, 'there is no such database (PostgreSQL 3D000)'],
    ['who may not enter it', { pathname: '/postgres' }, 'the role may not connect to this database (PostgreSQL 42501)'],
    ['who finds nobody there', { port: '1' }, 'PostgreSQL is not reached: ECONNREFUSED'],
    ['who finds nobody there in two ways', { host: 'localhost:1' }, 'PostgreSQL is not reached: ECONNREFUSED'],
  ])('and %s is told so, and not what the address holds', async (_who, wrong, reason) => {
    const url = Object.assign(new URL(store.url), wrong).href;
    await expect(openDatabase({ url, program: 'test', entities: [], connections: 1 })).rejects.toMatchObject({
      name: CannotConnect.name,
      message: reason,
    });
  });
});
