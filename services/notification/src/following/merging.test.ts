import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import type { Tools } from '../context.js';
import { readInbox } from '../inbox/reads.js';
import { service } from '../service.js';
import { tellPublication } from '../telling/tell-publication.js';
import { onStateOf } from '../vanishing/on-state.js';
import { MOST_FOLLOWS, type FollowTarget } from './domain.js';
import { follow } from './follow.js';
import { followKept } from './follow-kept.js';
import { onOrganizationState } from './on-organization-state.js';
import { readFollows, viewerFollows } from './reads.js';
import { unfollow } from './unfollow.js';

const zoe = 'person_zoe';
const [kept, other, third] = [newId('organization'), newId('organization'), newId('organization')];
const organization = (targetId: string): FollowTarget => ({ subject: 'ORGANIZATION', targetId });
const day = (n: number) => new Date(Date.UTC(2026, 3, n));

describe('Who follows an organization that became part of another', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  beforeEach(async () => {
    for (const table of ['follows', 'notifications', 'gone_things', 'merged_organizations'])
      await tools.database.query(`delete from ${table}`);
  });
  afterAll(() => opened?.close());

  const begin = (targetId: string, since = new Date(), person = zoe) =>
    write(tools, (work) => follow(work, person, organization(targetId), since));
  const hear = (id: string, ...mergedIds: string[]) =>
    tools.database.transaction((transaction) =>
      onOrganizationState.handle({ id: '', key: id, time: new Date(), data: { id, mergedIds } }, transaction),
    );
  const hearGone = (key: string) =>
    tools.database.transaction((transaction) =>
      onStateOf('organization').at(-1)!.gone!({ id: '', key, time: new Date() }, transaction),
    );
  const followed = async (person = zoe) =>
    (await readFollows(tools, person)).map(({ targetId, since }) => ({ targetId, since }));
  const waiting = (transactions: number) =>
    waitFor('others to wait', async () => {
      const [{ n }] = await tools.database.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      );
      return n === transactions;
    });
  const rows = () => tools.database.query('select target_id as "targetId", since from follows order by since');

  test('follows that one since then, once, whichever of both is heard of first, and however often', async () => {
    for (const steps of [
      [() => hear(kept, other), () => hearGone(other)],
      [() => hearGone(other), () => hear(kept, other)],
    ]) {
      await tools.database.query('delete from follows');
      await begin(other, day(1));
      await begin(kept, day(2));
      await begin(other, day(3), 'person_b');
      for (const step of [...steps, ...steps]) await step();
      expect(await followed()).toEqual([{ targetId: kept, since: day(1) }]);
      expect(await followed('person_b')).toEqual([{ targetId: kept, since: day(3) }]);
      await tools.database.query('delete from merged_organizations');
      await tools.database.query('delete from gone_things');
    }
  });

  test('follows what was kept in the end, in whatever order two merges are heard', async () => {
    for (const steps of [
      [() => hear(other, third), () => hear(kept, third, other)],
      [() => hear(kept, third, other), () => hear(other, third)],
    ]) {
      for (const table of ['follows', 'merged_organizations']) await tools.database.query(`delete from ${table}`);
      await begin(third, day(1));
      await begin(other, day(2), 'person_b');
      for (const step of steps) await step();
      for (const person of [zoe, 'person_b']) expect(await followed(person)).toHaveLength(1);
      expect(await rows()).toEqual([
        { targetId: kept, since: day(1) },
        { targetId: kept, since: day(2) },
      ]);
    }
  });

  test('follows what was kept in the end, also when both merges are heard at once', async () => {
    await begin(third, day(1));
    const slow = tools.database.createQueryRunner();
    await slow.startTransaction();
    await follow({ transaction: slow.manager }, 'person_b', organization(other), day(2));
    const merges = [hear(kept, third, other)];
    await waiting(1);
    merges.push(hear(other, third));
    await waiting(2);
    await slow.commitTransaction();
    await slow.release();
    await Promise.all(merges);
    for (const person of [zoe, 'person_b']) expect(await followed(person)).toMatchObject([{ targetId: kept }]);
    expect(await begin(third, day(3), 'person_c')).toMatchObject({ done: { targetId: kept } });
  });

  test('may begin and end that by the name that she knew, also at the moment of the merge', async () => {
    const slow = tools.database.createQueryRunner();
    await slow.startTransaction();
    await follow({ transaction: slow.manager }, zoe, organization(other), day(1));
    const merged = hear(kept, other);
    await waiting(1);
    const late = begin(other, day(2), 'person_b');
    await slow.commitTransaction();
    await slow.release();
    await merged;
    expect(await late).toMatchObject({ done: { targetId: kept } });
    expect(new Set((await rows()).map(({ targetId }: { targetId: string }) => targetId))).toEqual(new Set([kept]));
    await hearGone(other);
    expect(await write(tools, (work) => unfollow(work, zoe, organization(other)))).toEqual({
      done: organization(kept),
    });
    expect(await followed()).toEqual([]);
    const context = { caller: { personId: 'person_b' }, language: 'fr' as const, tools };
    expect(await viewerFollows(context).load(kept)).toBe(true);
  });

  test('keeps nobody from following other things while she is moved', async () => {
    await begin(other);
    const slow = tools.database.createQueryRunner();
    await slow.startTransaction();
    await followKept({ transaction: slow.manager }, kept, [other]);
    const late = begin(kept, day(2));
    await waiting(1);
    expect(await begin(third)).toMatchObject({ done: { targetId: third } });
    const appeal: FollowTarget = { subject: 'APPEAL', targetId: newId('appeal') };
    expect(await write(tools, (work) => follow(work, 'person_b', appeal, new Date()))).toHaveProperty('done');
    await slow.commitTransaction();
    await slow.release();
    expect(await late).toMatchObject({ done: { targetId: kept } });
    expect(new Set((await followed()).map(({ targetId }) => targetId))).toEqual(new Set([kept, third]));
  });

  test(`follows no more than ${MOST_FOLLOWS} things for that`, async () => {
    await begin(other);
    await begin(other, day(1), 'person_b');
    await begin(kept, day(2), 'person_b');
    const fill = (person: string, things: number) =>
      tools.database.query(
        `insert into follows (person_id, subject, target_id) select $1, 'APPEAL', n::text from generate_series(1, $2) n`,
        [person, things],
      );
    await fill('person_b', MOST_FOLLOWS - 1);
    await fill(zoe, MOST_FOLLOWS - 1);
    await hearGone(other);
    await write(tools, (work) => follow(work, zoe, { subject: 'ALL_INITIATIVES', targetId: '' }, new Date()));
    await hear(kept, other);
    expect(await followed()).toHaveLength(MOST_FOLLOWS);
    expect(await followed('person_b')).toHaveLength(MOST_FOLLOWS);
    expect(await followed('person_b')).toContainEqual({ targetId: kept, since: day(1) });
    expect(await rows()).not.toContainEqual(expect.objectContaining({ targetId: other }));
  });

  test('hears of what either publishes from then on, also of what was published just before', async () => {
    await begin(other);
    await hear(kept, other);
    for (const organizationId of [kept, other])
      await write(tools, (work) =>
        tellPublication(
          work,
          { initiativeId: newId('initiative'), organizationId, provenance: 'DECLARED' },
          new Date(Date.now() + 1),
        ),
      );
    expect(await (await readInbox(tools, zoe, { first: 10 })).totalCount()).toBe(2);
  });

  test('is told by a state that names whom it speaks of, and nothing that could be anything else', () => {
    expect(onOrganizationState.read({ id: kept, mergedIds: [other], name: null })).toEqual({
      id: kept,
      mergedIds: [other],
    });
    for (const id of ['', `${kept}x`, kept.toUpperCase(), newId('initiative')]) {
      expect(() => onOrganizationState.read({ id, mergedIds: [] })).toThrow();
      expect(() => onOrganizationState.read({ id: kept, mergedIds: [id] })).toThrow();
    }
  });
});
