import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { resolveReport } from '../reviewing/resolve-report.js';
import { service } from '../service.js';
import { atOnce } from '../testing/at-once.js';
import { announced, count, done, drafted, person, proved, published } from '../testing/examples.js';
import { REPORTS_A_DAY_BY_ONE, reporterOf } from './domain.js';
import { forgetReports } from './forget-reports.js';
import { reportInitiative } from './report-initiative.js';

const REPORTS_A_DAY_BY_NETWORK = 3;
const DAY_MS = 86_400_000;
const now = new Date('2026-11-23T08:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const moderatorId = person('m');

describe('A report', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let organizationId: string;
  let initiative: Initiative;

  beforeAll(async () => {
    opened = await openTestService(service, { REPORTS_A_DAY_BY_NETWORK });
    ({ tools } = opened);
    ({ id: organizationId } = await proved(tools, person('a')));
  });
  beforeEach(async () => {
    await tools.database.query('delete from report_cases');
    initiative = await published(tools, person('a'), organizationId);
  });
  afterAll(() => opened?.close());

  const report = (caller: { personId?: string; network?: string }, at = now, text?: string, id = initiative.id) =>
    write(tools, (work) =>
      reportInitiative(work, { initiativeId: id, reason: 'ADVERTISING', text }, reporterOf(caller), at),
    );
  const resolve = (expectedReports: number, withdrawal: { reason: 'ADVERTISING'; message: string } | null = null) =>
    write(tools, (work) =>
      resolveReport(work, { moderatorId, initiativeId: initiative.id }, { expectedReports, withdrawal }, later(1)),
    );
  const refused = (code: string, ...field: string[]) => ({ refused: [{ code, field }] });
  const cases = () => tools.database.query('select reports, closed_at is null as open from report_cases');

  test('of the same person or network counts once, however often at once; others count beside it', async () => {
    const again = Array.from({ length: 3 }, () => [{ personId: person('z') }, { network: 'here' }]).flat();
    const outcomes = await atOnce(
      tools,
      initiative.id,
      again.map((caller) => () => report(caller)),
    );
    expect(outcomes.every((outcome) => 'done' in outcome)).toBe(true);
    done(await report({ network: 'there' }));
    // Whoever is known by herself is not known by her network.
    done(await report({ personId: person('z'), network: 'elsewhere' }));
    expect(await cases()).toEqual([{ reports: 3, open: true }]);
    const told = (await announced(tools, 'moderation.reported.v1')).filter(({ key }) => key === initiative.id);
    expect(told).toHaveLength(3);
    expect(told[0]!.payload).toEqual({
      subjectId: initiative.id,
      organizationId,
      reason: 'ADVERTISING',
      reportedAt: now.toISOString(),
    });
  });

  test('keeps the words sealed, of bounded length, and no event holds them or who it was', async () => {
    expect(await report({ network: 'here' }, now, 'x'.repeat(1001))).toEqual(refused('TOO_LONG', 'text'));
    expect(await count(tools, 'reports')).toBe(0);
    done(await report({ personId: person('z') }, now, 'Écrit par Zoé'));
    const [row] = (await tools.database.query('select text from reports')) as [{ text: Buffer }];
    expect(row.text.includes('Zoé')).toBe(false);
    const events = JSON.stringify(await announced(tools, 'moderation.reported.v1'));
    expect(events).not.toContain('Zoé');
    expect(events).not.toContain(person('z'));
  });

  test('is of what is public; to who may not see it there is nothing', async () => {
    const { id } = await drafted(tools, person('a'), organizationId);
    for (const nothing of [id, 'x', 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d'])
      expect(await report({ network: 'here' }, now, undefined, nothing)).toEqual(refused('NOT_FOUND', 'initiativeId'));
  });

  test('is one of so many a day of a person or a network, also at once; a day later there is room again', async () => {
    const others: Initiative[] = [];
    for (let n = 0; n <= REPORTS_A_DAY_BY_ONE; n += 1) others.push(await published(tools, person('a'), organizationId));
    const reportAll = async (caller: object, at = now) => {
      const outcomes = await Promise.all(others.map(({ id }) => report(caller, at, undefined, id)));
      return outcomes.flatMap((outcome) => ('refused' in outcome ? outcome.refused : []));
    };
    expect(await reportAll({ personId: person('y') })).toEqual([{ code: 'TOO_MANY_REPORTS', field: [] }]);
    const fromNetwork = await reportAll({ network: 'busy' });
    expect(fromNetwork).toHaveLength(others.length - REPORTS_A_DAY_BY_NETWORK);
    expect(fromNetwork[0]).toEqual({ code: 'TOO_MANY_FROM_NETWORK', field: [] });
    expect(await reportAll({ network: 'calm' })).toHaveLength(others.length - REPORTS_A_DAY_BY_NETWORK);
    expect(await reportAll({ personId: person('y') }, later(DAY_MS))).toEqual([]);
  });

  test('is dismissed with the others that a moderator saw, and counts again only once the initiative has changed', async () => {
    done(await report({ personId: person('z') }));
    done(await report({ network: 'here' }));
    expect(await resolve(1)).toEqual(refused('CONFLICT', 'expectedReports'));
    expect(done(await resolve(2))).toMatchObject({ state: 'PUBLISHED', version: initiative.version });
    expect(await resolve(2)).toEqual(refused('NOT_REPORTED', 'initiativeId'));
    done(await report({ personId: person('z') }, later(2)));
    expect(await cases()).toEqual([{ reports: 2, open: false }]);
    await tools.database.query('update initiatives set version = version + 1 where id = $1', [initiative.id]);
    done(await report({ personId: person('z') }, later(3)));
    expect(await cases()).toHaveLength(2);
    const trail = await tools.database.query('select action from audit_entries where subject_id = $1 order by at', [
      initiative.id,
    ]);
    expect(trail.map(({ action }: { action: string }) => action)).toContain('REPORTS_DISMISSED');
  });

  test('may end in a withdrawal, for a reason and with words, decided once by however many at once', async () => {
    done(await report({ network: 'here' }));
    const withdrawal = { reason: 'ADVERTISING', message: 'C’est une publicité.' } as const;
    expect(await resolve(1, { ...withdrawal, message: ' ' })).toEqual(refused('REQUIRED', 'message'));
    expect(await resolve(0, withdrawal)).toEqual(refused('CONFLICT', 'expectedReports'));
    const outcomes = await atOnce(tools, initiative.id, [
      () => resolve(1, withdrawal),
      () => resolve(1),
      () => resolve(1, withdrawal),
    ]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect((await cases()).map(({ open }: { open: boolean }) => open)).toEqual([false]);
  });

  test('is forgotten 90 days after it was decided: who it was, and the words', async () => {
    done(await report({ personId: person('z') }, now, 'Des mots'));
    done(await report({ network: 'here' }, now, 'Des mots'));
    done(await resolve(2));
    expect(await forgetReports(tools, later(90 * DAY_MS))).toBe(0);
    expect(await forgetReports(tools, later(90 * DAY_MS + 1))).toBe(2);
    expect(await forgetReports(tools, later(90 * DAY_MS + 1))).toBe(0);
    expect(await tools.database.query('select distinct person_id, network, text from reports')).toEqual([
      { person_id: null, network: null, text: null },
    ]);
  });
});
