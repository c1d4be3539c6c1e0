import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import { recordInitiative } from '../census/record-initiative.js';
import { recordOrganization } from '../census/record-organization.js';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { count, done, masks, person, workshop } from '../testing/examples.js';
import { holdPublication } from './hold-publication.js';
import { turnSwitch } from './turn-switch.js';

const now = new Date('2026-11-23T08:00:00Z');
const moderator = { personId: person('c'), roles: ['moderator'] };

describe('The switch that pauses publication', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const turn = (to: 'PAUSED' | 'RESUMED', reason = 'Un déluge de publicités') =>
    write(tools, (work) => turnSwitch(work, moderator.personId, to, reason, now));
  const mayPublish = () => write(tools, (work) => holdPublication(work));
  const paused = { refused: [{ code: 'PUBLICATION_PAUSED', field: [] }] };

  test('refuses what would become public until it is turned back, and says so to everybody', async () => {
    expect(await mayPublish()).toEqual({ done: true });
    done(await turn('PAUSED'));
    expect(await mayPublish()).toEqual(paused);
    const READ = '{ publication { isPaused pausedAt reason } }';
    expect((await opened.ask({}, READ)).publication).toEqual({
      isPaused: true,
      pausedAt: now.toISOString(),
      reason: 'Un déluge de publicités',
    });
    done(await turn('RESUMED', 'C’est passé'));
    expect(await mayPublish()).toEqual({ done: true });
    expect((await opened.ask({}, READ)).publication).toEqual({ isPaused: false, pausedAt: null, reason: null });
  });

  test('refuses what moderators record themselves', async () => {
    const moderatorId = moderator.personId;
    const record = { moderatorId, description: workshop, recordedDomains: [], despiteSimilar: true };
    const { id } = done(await write(tools, (work) => recordOrganization(work, record, now)));
    done(await turn('PAUSED'));
    const sources = [{ url: 'https://journal.example', title: 'Le journal', seenOn: '2026-11-23' }];
    const initiative = { moderatorId, organizationIds: [id], text: { ...masks, sources } };
    expect(await write(tools, (work) => recordInitiative(work, initiative, now))).toEqual(paused);
    done(await turn('RESUMED'));
    done(await write(tools, (work) => recordInitiative(work, initiative, now)));
  });

  test('is turned once by however many at once, for a reason, and each turn is written down once', async () => {
    const before = await count(tools, 'audit_entries');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => turn('PAUSED')));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([paused, paused, paused, paused]);
    expect(await turn('RESUMED', ' ')).toEqual({ refused: [{ code: 'REQUIRED', field: ['reason'] }] });
    expect(await turn('RESUMED', 'x'.repeat(501))).toEqual({ refused: [{ code: 'TOO_LONG', field: ['reason'] }] });
    done(await turn('RESUMED'));
    expect(await turn('RESUMED')).toEqual({ refused: [{ code: 'PUBLICATION_NOT_PAUSED', field: [] }] });
    expect(await count(tools, 'audit_entries')).toBe(before + 2);
  });

  test('waits for what is being published, so that nothing slips through once it is turned', async () => {
    const publishing = tools.database.createQueryRunner();
    await publishing.startTransaction();
    expect(await holdPublication({ transaction: publishing.manager })).toEqual({ done: true });
    let isTurned = false;
    const turning = turn('PAUSED').then(() => (isTurned = true));
    await waitFor('the switch to wait', async () => {
      const [{ n }] = await tools.database.query(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return n === 1;
    });
    expect(isTurned).toBe(false);
    await publishing.commitTransaction();
    await publishing.release();
    await turning;
    expect(await mayPublish()).toEqual(paused);
    done(await turn('RESUMED'));
  });

  test('is turned by moderators, and nobody else', async () => {
    const PAUSE =
      'mutation { pausePublication(input: { reason: "Assez" }) { publication { isPaused } userErrors { code field } } }';
    const RESUME =
      'mutation { resumePublication(input: { reason: "Bon" }) { publication { isPaused } userErrors { code } } }';
    await expect(opened.ask({}, PAUSE)).rejects.toThrow('UNAUTHENTICATED');
    await expect(opened.ask({ personId: person('a') }, RESUME)).rejects.toThrow('FORBIDDEN');
    expect((await opened.ask(moderator, PAUSE)).pausePublication).toEqual({
      publication: { isPaused: true },
      userErrors: [],
    });
    expect((await opened.ask(moderator, PAUSE)).pausePublication).toEqual({
      publication: { isPaused: true },
      userErrors: [{ code: 'PUBLICATION_PAUSED', field: [] }],
    });
    expect((await opened.ask(moderator, RESUME)).resumePublication.publication).toEqual({ isPaused: false });
  });
});
