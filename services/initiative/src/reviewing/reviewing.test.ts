import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { atOnce } from '../testing/at-once.js';
import { announced, done, person, proved, submitted } from '../testing/examples.js';
import { decideOnInitiative } from './decide-on-initiative.js';

const now = new Date('2026-11-23T08:00:00Z');
const rejection = { reason: 'INCOMPLETE', message: 'Où ?' } as const;

describe('Deciding on what was handed in', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  test('happens once, and is announced once, however many moderators decide at the same moment', async () => {
    const { id: organizationId } = await proved(tools, person('a'));
    const { version, ...handedIn } = await submitted(tools, person('a'), organizationId);
    const { id } = handedIn;
    const accept = () =>
      write(tools, (work) => decideOnInitiative(work, id, { expectedVersion: version, rejection: null }, now));
    const outcomes = await atOnce(tools, id, [accept, accept, accept]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'refused' in outcome && outcome.refused[0]!.code === 'CONFLICT')).toHaveLength(
      2,
    );
    const publication = {
      initiativeId: id,
      organizationId,
      giftKinds: ['IN_KIND'],
      provenance: 'DECLARED',
      version: 3,
    };
    expect(await announced(tools, 'initiative.published.v1')).toEqual([
      { key: id, payload: { ...publication, publishedAt: now.toISOString() } },
    ]);
    const { rejection: _none, updatedAt: _time, ...state } = handedIn;
    const derived = { kind: 'IN_KIND', pictures: [], startedOn: { value: '2020-04', precision: 'MONTH' } };
    expect(await announced(tools, 'initiative.state.v2')).toEqual([
      { key: id, payload: { ...state, ...derived, state: 'PUBLISHED', publishedAt: now.toISOString(), version: 3 } },
    ]);
  });

  test('against it tells the author why, and the world nothing', async () => {
    const before = (await announced(tools, 'initiative.published.v1')).length;
    const { id: organizationId } = await proved(tools, person('b'));
    const { id, version } = await submitted(tools, person('b'), organizationId);
    const decided = await write(tools, (work) =>
      decideOnInitiative(work, id, { expectedVersion: version, rejection }, now),
    );
    expect(done(decided)).toMatchObject({ state: 'REJECTED', rejection, publishedAt: null });
    expect(await announced(tools, 'initiative.published.v1')).toHaveLength(before);
  });
});
