import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import type { Context, Tools } from '../context.js';
import { service } from '../service.js';
import { EVERYTHING, MOST_FOLLOWS, type FollowTarget } from './domain.js';
import { follow } from './follow.js';
import { readFollows, viewerFollows } from './reads.js';
import { unfollow } from './unfollow.js';

const initiative: FollowTarget = { subject: 'INITIATIVE', targetId: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d' };
const appeal: FollowTarget = { subject: 'APPEAL', targetId: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5' };

describe('Following', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  beforeEach(() => tools.database.query('delete from follows').then(() => {}));
  afterAll(() => opened?.close());

  const begin = (person: string, target: FollowTarget, now = new Date()) =>
    write(tools, (work) => follow(work, person, target, now));
  const end = (person: string, target: FollowTarget) => write(tools, (work) => unfollow(work, person, target));
  const targetsOf = async (person: string) =>
    (await readFollows(tools, person)).map(({ subject, targetId }) => ({ subject, targetId }));
  const isSeenFollowing = (personId: string | undefined, id: string) => {
    const context: Context = { caller: personId ? { personId } : {}, language: 'fr', tools };
    return viewerFollows(context).load(id);
  };

  test('twice, even at once, is once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => begin('person_a', EVERYTHING)));
    expect(await targetsOf('person_a')).toEqual([EVERYTHING]);
  });

  test('again keeps the day on which it began', async () => {
    await begin('person_a', appeal, new Date('2020-04-01T00:00:00Z'));
    expect(await begin('person_a', appeal)).toMatchObject({ done: { since: new Date('2020-04-01T00:00:00Z') } });
  });

  test('ends for the very thing and the very person', async () => {
    await begin('person_a', EVERYTHING);
    await begin('person_a', initiative);
    await begin('person_b', initiative);
    await end('person_a', initiative);
    expect(await targetsOf('person_a')).toEqual([EVERYTHING]);
    expect(await targetsOf('person_b')).toEqual([initiative]);
  });

  test('is listed from the newest to the oldest', async () => {
    await begin('person_a', initiative, new Date('2020-04-02T00:00:00Z'));
    await begin('person_a', appeal, new Date('2020-04-03T00:00:00Z'));
    await begin('person_a', EVERYTHING, new Date('2020-04-01T00:00:00Z'));
    expect(await targetsOf('person_a')).toEqual([appeal, initiative, EVERYTHING]);
  });

  test('is seen by who follows, and unknown of a visitor', async () => {
    await begin('person_a', initiative);
    expect(await isSeenFollowing('person_a', initiative.targetId)).toBe(true);
    expect(await isSeenFollowing('person_b', initiative.targetId)).toBe(false);
    expect(await isSeenFollowing(undefined, initiative.targetId)).toBeNull();
  });

  test('and no more, in one request, answers each with what holds then', async () => {
    const [caller, appealId] = [{ personId: 'person_a' }, appeal.targetId];
    const answers = await opened.ask(
      caller,
      `mutation ($input: FollowAppealInput!, $out: UnfollowAppealInput!) {
         begin: followAppeal(input: $input) { follow { appeal { viewerIsFollowing } } }
         end: unfollowAppeal(input: $out) { appeal { viewerIsFollowing } }
       }`,
      { input: { appealId }, out: { appealId } },
    );
    expect(answers).toEqual({
      begin: { follow: { appeal: { viewerIsFollowing: true } } },
      end: { appeal: { viewerIsFollowing: false } },
    });
  });

  test('whoever follows waits for what she begins to follow at the same moment', async () => {
    const slow = tools.database.createQueryRunner();
    await slow.startTransaction();
    await follow({ transaction: slow.manager }, 'person_a', EVERYTHING, new Date());
    const other = begin('person_a', appeal);
    await waitFor('the other to wait', async () => {
      const [{ n }] = await tools.database.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      );
      return n === 1;
    });
    await slow.commitTransaction();
    await slow.release();
    expect(await other).toHaveProperty('done');
    expect(await targetsOf('person_a')).toEqual(expect.arrayContaining([EVERYTHING, appeal]));
  });

  test(`nobody follows more than ${MOST_FOLLOWS} things, even at once`, async () => {
    await tools.database.query(
      `insert into follows (person_id, subject, target_id)
       select person, 'INITIATIVE', n::text from unnest($2::text[]) person, generate_series(1, $1) n`,
      [MOST_FOLLOWS - 1, ['person_a', 'person_b']],
    );
    const outcomes = await Promise.all([begin('person_a', EVERYTHING), begin('person_a', appeal)]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ refused: [{ code: 'TOO_MANY', field: [] }] });
    expect(await targetsOf('person_a')).toHaveLength(MOST_FOLLOWS);
    const answer = await opened.ask(
      { personId: 'person_a' },
      `mutation ($input: FollowInitiativeInput!) {
         followInitiative(input: $input) { follow { since } userErrors { code field } }
       }`,
      { input: { initiativeId: initiative.targetId } },
    );
    expect(answer).toEqual({ followInitiative: { follow: null, userErrors: [{ code: 'TOO_MANY', field: [] }] } });
  });
});
