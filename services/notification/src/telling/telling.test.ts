import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { EVERYTHING as everything, type FollowTarget } from '../following/domain.js';
import { follow } from '../following/follow.js';
import { unfollow } from '../following/unfollow.js';
import { readInbox } from '../inbox/reads.js';
import { service } from '../service.js';
import { NAMED_AT_MOST } from './announce-told.js';
import type { Published } from './domain.js';
import { onInitiativePublished } from './on-initiative-published.js';
import { onSignatureCounts } from './on-signature-counts.js';

const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organization = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';

describe('Telling', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  beforeEach(async () => {
    for (const table of ['follows', 'notifications', 'milestones_told', 'outbox'])
      await tools.database.query(`delete from ${table}`);
  });
  afterAll(() => opened?.close());

  const keepFollow = (person: string, target: FollowTarget) =>
    write(tools, (work) => follow(work, person, target, new Date()));
  const publish = (time = new Date(), provenance: Published['provenance'] = 'DECLARED') =>
    tools.database.transaction((transaction) =>
      onInitiativePublished(tools).handle(
        { id: '', key: initiative, time, data: { initiativeId: initiative, organizationId: organization, provenance } },
        transaction,
      ),
    );
  const passes = (...counts: number[]) => passedAt(new Date(), ...counts);
  const passedAt = (reachedAt: Date, ...counts: number[]) =>
    tools.database.transaction((transaction) =>
      onSignatureCounts(tools).handle(
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
    (await readInbox(tools, person, { first: 100 })).edges.map(({ node }) => node.news);

  test('who follows an initiative in three ways is told of it once', async () => {
    await keepFollow('person_a', everything);
    await keepFollow('person_a', { subject: 'ORGANIZATION', targetId: organization });
    await keepFollow('person_a', { subject: 'INITIATIVE', targetId: initiative });
    await publish();
    await publish();
    expect(await inboxOf('person_a')).toEqual([{ kind: 'INITIATIVE_PUBLISHED', initiativeId: initiative }]);
  });

  test('what the census records is told to who follows its organization, and not to all who follow everything', async () => {
    await keepFollow('person_a', everything);
    await keepFollow('person_b', { subject: 'ORGANIZATION', targetId: organization });
    await publish(new Date(), 'CENSUSED');
    expect(await inboxOf('person_a')).toEqual([]);
    expect(await inboxOf('person_b')).toHaveLength(1);
  });

  test('who does not follow is told nothing', async () => {
    await keepFollow('person_a', {
      subject: 'ORGANIZATION',
      targetId: 'organization_01k9rm8q2ye1bt5wd0c4n6pz70',
    });
    await publish();
    expect(await inboxOf('person_a')).toEqual([]);
  });

  test('who began to follow after it was published is told nothing, however late the event comes', async () => {
    const publishedAt = new Date(Date.now() - 1);
    await keepFollow('person_a', everything);
    await publish(publishedAt);
    expect(await inboxOf('person_a')).toEqual([]);
  });

  test('who stopped following is told no more', async () => {
    await keepFollow('person_a', everything);
    await write(tools, (work) => unfollow(work, 'person_a', everything));
    await publish();
    expect(await inboxOf('person_a')).toEqual([]);
  });

  test('a milestone is told once to who followed then, and never to who follows later', async () => {
    await keepFollow('person_early', { subject: 'APPEAL', targetId: appeal });
    await passes(10);
    await keepFollow('person_late', { subject: 'APPEAL', targetId: appeal });
    await passes(10);
    await passes(10, 100);
    const told = (milestone: number) => ({ kind: 'MILESTONE_REACHED', subjectId: appeal, milestone });
    expect(await inboxOf('person_early')).toEqual(expect.arrayContaining([told(10), told(100)]));
    expect(await inboxOf('person_late')).toEqual([told(100)]);
  });

  test('a milestone that was passed more than a week ago is not told by an event of today', async () => {
    await keepFollow('person_a', { subject: 'APPEAL', targetId: appeal });
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    await passedAt(daysAgo(8), 10);
    await passedAt(daysAgo(6), 100);
    expect(await inboxOf('person_a')).toEqual([{ kind: 'MILESTONE_REACHED', subjectId: appeal, milestone: 100 }]);
  });

  /** Keys of the events for who watches an inbox. */
  const announced = async (): Promise<string[]> => {
    const rows = (await tools.database.query(
      `select aggregateid, payload from outbox where aggregatetype = 'notification.inbox' and type = 'inbox.changed.v1'`,
    )) as { aggregateid: string; payload: { personId: string | null } }[];
    for (const { aggregateid, payload } of rows) expect(payload).toEqual({ personId: aggregateid || null });
    return rows.map(({ aggregateid }) => aggregateid).toSorted();
  };
  const followAll = (people: number) =>
    tools.database.query(
      `insert into follows (person_id, subject, target_id, since)
       select 'person_' || n, 'ALL_INITIATIVES', '', now() - interval '1 day' from generate_series(1, $1) n`,
      [people],
    );
  const publishInOne = (...initiatives: string[]) =>
    tools.database.transaction(async (transaction) => {
      for (const id of initiatives)
        await onInitiativePublished(tools).handle(
          {
            id: '',
            key: id,
            time: new Date(),
            data: { initiativeId: id, organizationId: organization, provenance: 'DECLARED' },
          },
          transaction,
        );
    });

  test('what is new in an inbox is announced once in a transaction, for who was told, and not when it was known', async () => {
    await followAll(2);
    await keepFollow('person_else', { subject: 'APPEAL', targetId: appeal });
    const [first, second] = [initiative, initiative.replace(/0d$/, '0e')];
    await publishInOne(first, second);
    expect(await announced()).toEqual(['person_1', 'person_2']);
    await publishInOne(first);
    expect(await announced()).toEqual(['person_1', 'person_2']);
    await publishInOne(initiative.replace(/0d$/, '0f'));
    expect(await announced()).toEqual(['person_1', 'person_1', 'person_2', 'person_2']);
  });

  test('a crowd that is told costs one event, which names nobody', async () => {
    await followAll(NAMED_AT_MOST);
    await publishInOne(initiative);
    expect(await announced()).toHaveLength(NAMED_AT_MOST);
    await tools.database.query('delete from outbox');
    await keepFollow('person_one_more', everything);
    await publishInOne(initiative.replace(/0d$/, '0e'), initiative.replace(/0d$/, '0f'));
    expect(await announced()).toEqual(['']);
    const [{ told }] = (await tools.database.query('select count(*)::int as told from notifications')) as [
      { told: number },
    ];
    expect(told).toBe(NAMED_AT_MOST + 2 * (NAMED_AT_MOST + 1));
  });
});
