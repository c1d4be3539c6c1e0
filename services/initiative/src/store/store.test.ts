import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@tpt/database';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import type { DataSource } from 'typeorm';
import { contracts } from '../contracts.js';
import { registerOrganization, type Organization } from '../domain/organization.js';
import { newId } from '../ids.js';
import { loadSeed, readSeed } from '../seed-loader.js';
import { keepRegistration, proveMandate } from './organizations.js';
import { readPublishedInitiatives } from './published-initiatives.js';
import type { Store } from './store.js';
import { entities } from './tables/index.js';

const personId = (letter: string) => `person_${letter.repeat(26)}`;

describe('What the initiative service keeps', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let store: Store;

  beforeAll(async () => {
    testDatabase = await createTestDatabase('initiative');
    database = await openDatabase({ url: testDatabase.url, program: 'test', entities, connections: 8 });
    store = { database, contracts, nudge: () => {} };
  });
  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  const count = async (table: string): Promise<number> =>
    ((await database.query(`select count(*)::int as n from ${table}`)) as [{ n: number }])[0].n;

  function organization(siren?: string): Organization {
    const description = { name: 'Atelier', siren, countryCode: 'FR', sizeCategory: 'MICRO' as const, nafSection: 'C' };
    const registered = registerOrganization(newId('organization'), { ...description, siren: siren ?? null });
    if ('refused' in registered) throw new Error('refused');
    return registered.done;
  }

  test('the same request, sent ten times at once, registers one organization and announces it once', async () => {
    const before = await count('outbox');
    const kept = await Promise.all(
      Array.from({ length: 10 }, () =>
        keepRegistration(store, organization(), { personId: personId('a'), idempotencyKey: 'once' }),
      ),
    );
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    expect(await count('organizations')).toBe(1);
    expect((await count('outbox')) - before).toBe(1);
  });

  test('of many who claim one SIREN at once, one mandate is proved; nobody reserves it before', async () => {
    const claims = await Promise.all(
      ['b', 'c', 'd', 'e'].map((person) =>
        keepRegistration(store, organization('732829320'), { personId: personId(person) }),
      ),
    );
    const proved = await Promise.all(claims.map(({ id }) => proveMandate(store, id)));
    expect(proved.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(proved.filter((outcome) => 'refused' in outcome && outcome.refused[0]?.code === 'SIREN_TAKEN')).toHaveLength(
      3,
    );
  });

  test('proving a mandate again announces nothing more', async () => {
    const { id } = await keepRegistration(store, organization(), { personId: personId('f') });
    await proveMandate(store, id);
    const before = await count('outbox');
    expect(await proveMandate(store, id)).toHaveProperty('done');
    expect(await count('outbox')).toBe(before);
  });

  test('the census is loaded whole, and loading it twice changes nothing', async () => {
    const file = new URL('../../seed/initiatives-2020.json', import.meta.url);
    const seed = readSeed(JSON.parse(readFileSync(file, 'utf8')));
    await loadSeed(store, seed, new Date());
    const [organizations, initiatives, events] = [
      await count('organizations'),
      await count('initiatives'),
      await count('outbox'),
    ];
    expect(initiatives).toBe(57);
    await loadSeed(store, seed, new Date());
    expect([await count('organizations'), await count('initiatives'), await count('outbox')]).toEqual([
      organizations,
      initiatives,
      events,
    ]);
    const [{ startedOn }] = await database.query(
      `select payload -> 'startedOn' as "startedOn" from outbox
       where type = 'initiative.state.v1' and payload ->> 'slug' = 'ceb-europe-don-aux-hopitaux-luxembourgeois'`,
    );
    expect(startedOn).toEqual({ value: '2020-04', precision: 'MONTH' });
  });

  test('pages of any size hold every published initiative once', async () => {
    for (const first of [1, 7, 57, 100]) {
      const slugs: string[] = [];
      for (let after: string[] | undefined; ;) {
        const { edges, pageInfo } = await readPublishedInitiatives(store, { first, ...(after ? { after } : {}) });
        slugs.push(...edges.map(({ node }) => node.slug));
        if (!pageInfo.hasNextPage) break;
        after = JSON.parse(Buffer.from(pageInfo.endCursor!, 'base64url').toString()) as string[];
      }
      expect(new Set(slugs).size).toBe(57);
      expect(slugs).toHaveLength(57);
    }
  });

  test('a page is read from its index, however many there are', async () => {
    await database.query('set enable_seqscan = off');
    const plan = JSON.stringify(
      await database.query(
        `explain select id from initiatives where state = 'PUBLISHED' and (published_at, id) < (now(), 'z')
         order by published_at desc, id desc limit 21`,
      ),
    );
    expect(plan).toContain('initiatives_published');
    expect(plan).not.toContain('Sort');
  });

  test('the role that serves can change rows and nothing else', async () => {
    for (const statement of [
      'drop table outbox',
      'alter table initiatives add x int',
      'create table x ()',
      'truncate initiatives',
    ])
      await expect(database.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
