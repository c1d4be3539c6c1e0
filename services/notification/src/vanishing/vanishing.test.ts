import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { MOST_FOLLOWS, type FollowTarget } from '../following/domain.js';
import { follow } from '../following/follow.js';
import { readFollows } from '../following/reads.js';
import { readInbox } from '../inbox/reads.js';
import { service } from '../service.js';
import { tellPublication } from '../telling/tell-publication.js';
import type { Vanishing } from './domain.js';
import { onStateOf } from './on-state.js';

const zoe = 'person_zoe';

describe('What is there no more', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  beforeEach(async () => {
    for (const table of ['follows', 'notifications', 'gone_things']) await tools.database.query(`delete from ${table}`);
  });
  afterAll(() => opened?.close());

  const [masks, atelier] = [newId('initiative'), newId('organization')];
  const aboutMasks: FollowTarget = { subject: 'INITIATIVE', targetId: masks };
  const aboutAtelier: FollowTarget = { subject: 'ORGANIZATION', targetId: atelier };
  const begin = (target: FollowTarget) => write(tools, (work) => follow(work, zoe, target, new Date()));
  const followed = async () => (await readFollows(tools, zoe)).map(({ targetId }) => targetId).sort();
  const inbox = async () => {
    const page = await readInbox(tools, zoe, { first: 10 });
    return [page.edges.length, await page.totalCount()];
  };
  /** Hears of a thing: its state in a version, or its tombstone. */
  const hear = (kind: Vanishing, key: string, isGone: boolean, version: 'v1' | 'v2' = 'v2') => {
    const { handle, gone } = onStateOf(kind).find(({ on }) => on.endsWith(version))!;
    const event = { id: '', key, time: new Date() };
    return tools.database.transaction((transaction) =>
      isGone ? gone!(event, transaction) : handle({ ...event, data: { id: key } }, transaction),
    );
  };
  const tell = (initiativeId: string) =>
    write(tools, (work) =>
      tellPublication(
        work,
        { initiativeId, organizationId: atelier, provenance: 'DECLARED' },
        new Date(Date.now() + 1),
      ),
    );
  const tellMilestone = () =>
    tools.database.query(`insert into notifications (person_id, news_name, news) values ($1, 'milestone', $2)`, [
      zoe,
      JSON.stringify({ kind: 'MILESTONE_REACHED', subjectId: masks, milestone: 10 }),
    ]);

  test.each(['v1', 'v2'] as const)('is shown in no list and no inbox, until it is back (%s)', async (version) => {
    for (const target of [aboutMasks, aboutAtelier]) await begin(target);
    await tell(masks);
    await tell(newId('initiative'));
    await tellMilestone();
    expect(await inbox()).toEqual([3, 3]);
    await hear('initiative', masks, true, version);
    expect(await followed()).toEqual([atelier]);
    expect(await inbox()).toEqual([1, 1]);
    await hear('initiative', masks, false, version);
    expect(await followed()).toEqual([masks, atelier].sort());
    expect(await inbox()).toEqual([3, 3]);
  });

  test('is not shown when its publication is told after it is gone', async () => {
    await begin(aboutAtelier);
    await hear('initiative', masks, true);
    await tell(masks);
    expect(await inbox()).toEqual([0, 0]);
  });

  test('can be followed by nobody, and takes no room among what is followed', async () => {
    await tools.database.query(
      `insert into follows (person_id, subject, target_id) select $1, 'APPEAL', n::text from generate_series(2, $2) n`,
      [zoe, MOST_FOLLOWS],
    );
    await begin(aboutMasks);
    expect(await begin(aboutAtelier)).toHaveProperty('refused', [{ code: 'TOO_MANY', field: [] }]);
    await hear('initiative', masks, true);
    expect(await begin(aboutMasks)).toEqual({ refused: [{ code: 'ID_INVALID', field: ['initiativeId'] }] });
    expect(await begin(aboutAtelier)).toHaveProperty('done');
  });

  test('is an organization, too, however often and in whatever company that is heard', async () => {
    await begin(aboutAtelier);
    for (let time = 0; time < 2; time += 1) await hear('organization', atelier, true);
    expect(await followed()).toEqual([]);
  });

  test('is nothing that a key names which is no id of its kind', async () => {
    for (const key of ['', masks.slice(1), atelier, `${masks}x`, 'x'.repeat(10_000)])
      await hear('initiative', key, true);
    expect(await tools.database.query('select id from gone_things')).toEqual([]);
  });
});
