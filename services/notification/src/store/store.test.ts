import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@tpt/database';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import type { DataSource } from 'typeorm';
import { contracts } from '../contracts.js';
import { MOST_FOLLOWS, type FollowTarget } from '../domain/follow.js';
import { onInitiativePublished } from '../reactions/on-initiative-published.js';
import { onSignatureCounts } from '../reactions/on-signature-counts.js';
import { dropFollow, findFollowed, keepFollow } from './follows.js';
import { readInbox } from './inbox-pages.js';
import type { Store } from './store.js';
import { entities } from './tables/index.js';

const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organization = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const everything: FollowTarget = { subject: 'ALL_INITIATIVES', targetId: '' };

describe('What the notification service keeps', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let store: Store;

  beforeAll(async () => {
    testDatabase = await createTestDatabase('notification');
    database = await openDatabase({ url: testDatabase.url, program: 'test', entities, connections: 8 });
    store = { database, contracts, nudge: () => {} };
  });
  beforeEach(async () => {
    for (const table of ['follows', 'notifications', 'milestones_told']) await database.query(`delete from ${table}`);
  });
  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  const publish = (time = new Date()) =>
    database.transaction((transaction) =>
      onInitiativePublished.handle(
        { id: '', key: initiative, time, data: { initiativeId: initiative, organizationId: organization } },
        transaction,
      ),
    );
  const passes = (...counts: number[]) => passedAt(new Date(), ...counts);
  const passedAt = (reachedAt: Date, ...counts: number[]) =>
    database.transaction((transaction) =>
      onSignatureCounts.handle(
        {
          id: '',
          key: appeal,
          time: new Date(),
          data: { subjectId: appeal, milestones: counts.map((count) => ({ count, reachedAt })) },
        },
        transaction,
      ),
    );
  const inboxOf = async (person: string) =>
    (await readInbox(store, person, { first: 100 })).edges.map(({ node }) => node.news);

  test('who follows an initiative in three ways is told of it once', async () => {
    await keepFollow(store, 'person_a', everything);
    await keepFollow(store, 'person_a', { subject: 'ORGANIZATION', targetId: organization });
    await keepFollow(store, 'person_a', { subject: 'INITIATIVE', targetId: initiative });
    await publish();
    await publish();
    expect(await inboxOf('person_a')).toEqual([{ kind: 'INITIATIVE_PUBLISHED', initiativeId: initiative }]);
  });

  test('who does not follow is told nothing', async () => {
    await keepFollow(store, 'person_a', {
      subject: 'ORGANIZATION',
      targetId: 'organization_01k9rm8q2ye1bt5wd0c4n6pz70',
    });
    await publish();
    expect(await inboxOf('person_a')).toEqual([]);
  });

  test('who began to follow after it was published is told nothing, however late the event comes', async () => {
    const publishedAt = new Date(Date.now() - 1);
    await keepFollow(store, 'person_a', everything);
    await publish(publishedAt);
    expect(await inboxOf('person_a')).toEqual([]);
  });

  test('who stopped following is told no more', async () => {
    await keepFollow(store, 'person_a', everything);
    await dropFollow(store, 'person_a', everything);
    await publish();
    expect(await inboxOf('person_a')).toEqual([]);
  });

  test('a milestone is told once to who followed then, and never to who follows later', async () => {
    await keepFollow(store, 'person_early', { subject: 'APPEAL', targetId: appeal });
    await passes(10);
    await keepFollow(store, 'person_late', { subject: 'APPEAL', targetId: appeal });
    await passes(10);
    await passes(10, 100);
    const told = (milestone: number) => ({ kind: 'MILESTONE_REACHED', subjectId: appeal, milestone });
    expect(await inboxOf('person_early')).toEqual(expect.arrayContaining([told(10), told(100)]));
    expect(await inboxOf('person_late')).toEqual([told(100)]);
  });

  test('a milestone that was passed more than a week ago is not told by an event of today', async () => {
    await keepFollow(store, 'person_a', { subject: 'APPEAL', targetId: appeal });
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    await passedAt(daysAgo(8), 10);
    await passedAt(daysAgo(6), 100);
    expect(await inboxOf('person_a')).toEqual([{ kind: 'MILESTONE_REACHED', subjectId: appeal, milestone: 100 }]);
  });

  test('following twice, even at once, is following once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => keepFollow(store, 'person_a', everything)));
    expect(await findFollowed(store, 'person_a', [''])).toEqual(['']);
  });

  test(`nobody follows more than ${MOST_FOLLOWS} things`, async () => {
    await database.query(
      `insert into follows (person_id, subject, target_id) select 'person_a', 'INITIATIVE', n::text from generate_series(1, $1) n`,
      [MOST_FOLLOWS],
    );
    expect(await keepFollow(store, 'person_a', everything)).toEqual({ refused: [{ code: 'TOO_MANY', field: [] }] });
  });

  test('pages of an inbox hold everything once, also what was told at the same moment', async () => {
    await database.query(
      `insert into notifications (person_id, news_name, news) select 'person_a', n::text, $1 from generate_series(1, 25) n`,
      [JSON.stringify({ kind: 'INITIATIVE_PUBLISHED', initiativeId: initiative })],
    );
    const ids = new Set<string>();
    for (let after: string[] | undefined; ;) {
      const { edges, pageInfo } = await readInbox(store, 'person_a', { first: 10, ...(after ? { after } : {}) });
      for (const { node } of edges) ids.add(node.id);
      if (!pageInfo.hasNextPage) break;
      after = JSON.parse(Buffer.from(pageInfo.endCursor!, 'base64url').toString()) as string[];
    }
    expect(ids.size).toBe(25);
  });
});
