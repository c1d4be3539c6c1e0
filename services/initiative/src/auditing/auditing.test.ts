import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { count, person } from '../testing/examples.js';
import { STATEMENTS } from './reads.js';
import { writeDown } from './write-down.js';

const moderator = { personId: person('c'), roles: ['moderator'] };
const READ = `query ($subjectId: ID, $first: Int, $after: String) {
  auditTrail(subjectId: $subjectId, first: $first, after: $after) {
    nodes { actorId action subjectId reason note at } pageInfo { hasNextPage endCursor }
  }
}`;

describe('The audit trail', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  const [masks, meals] = [newId('initiative'), newId('initiative')];
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute));

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    const [actorId, reason] = [moderator.personId, 'ADVERTISING'];
    await write(tools, async (work) => {
      await writeDown(work, { actorId, action: 'INITIATIVE_ACCEPTED', subjectId: masks, at: at(0) });
      await writeDown(work, { actorId, action: 'INITIATIVE_REJECTED', subjectId: meals, reason, at: at(1) });
      await writeDown(work, { actorId, action: 'PUBLICATION_PAUSED', note: 'Trop', at: at(1) });
      await writeDown(work, { actorId, action: 'INITIATIVE_WITHDRAWN', subjectId: masks, reason: 'OTHER', at: at(2) });
    });
  });
  afterAll(() => opened?.close());

  test('is only ever added to: neither who serves nor who owns the tables can change it', async () => {
    const changes = [
      `update audit_entries set actor_id = 'x'`,
      'delete from audit_entries',
      'truncate audit_entries',
      `insert into audit_entries (id, actor_id, action, at) select id, 'x', action, at from audit_entries
       on conflict (id) do update set actor_id = 'x'`,
    ];
    for (const change of changes) await expect(tools.database.query(change)).rejects.toThrow(/permission denied/);
    // The rows stay even where somebody is given the right by mistake.
    const [granted] = await tools.database.query(
      `select has_table_privilege('audit_entries', 'update') or has_table_privilege('audit_entries', 'delete') as any,
              array(select tgname::text from pg_trigger where tgrelid = 'audit_entries'::regclass) as triggers`,
    );
    expect(granted).toEqual({ any: false, triggers: ['audit_entries_stay'] });
    expect(await count(tools, 'audit_entries')).toBe(4);
  });

  test('is read by moderators, and by nobody else', async () => {
    await expect(opened.ask({}, READ)).rejects.toThrow('UNAUTHENTICATED');
    await expect(opened.ask({ personId: person('a') }, READ)).rejects.toThrow('FORBIDDEN');
    const { nodes } = (await opened.ask(moderator, READ, { subjectId: masks })).auditTrail;
    expect(nodes).toEqual([
      {
        actorId: moderator.personId,
        action: 'INITIATIVE_WITHDRAWN',
        subjectId: masks,
        reason: 'OTHER',
        note: null,
        at: at(2).toISOString(),
      },
      {
        actorId: moderator.personId,
        action: 'INITIATIVE_ACCEPTED',
        subjectId: masks,
        reason: null,
        note: null,
        at: at(0).toISOString(),
      },
    ]);
  });

  test('is read in pages of any size that hold each line once, the latest first', async () => {
    for (const first of [1, 3, 100]) {
      const actions: string[] = [];
      for (let after: string | undefined; ;) {
        const page = (await opened.ask(moderator, READ, { first, after })).auditTrail;
        actions.push(...page.nodes.map(({ action }: { action: string }) => action));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(actions[0]).toBe('INITIATIVE_WITHDRAWN');
      expect(actions.toSorted()).toEqual([
        'INITIATIVE_ACCEPTED',
        'INITIATIVE_REJECTED',
        'INITIATIVE_WITHDRAWN',
        'PUBLICATION_PAUSED',
      ]);
    }
  });

  test.each(Object.entries(STATEMENTS))('of %s is read from its index, however long it is', async (_what, text) => {
    const plan = await tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      return JSON.stringify(await transaction.query(`explain (generic_plan) ${text}`));
    });
    expect(plan).toMatch(/audit_entries_(latest|subject)/);
    expect(plan).not.toContain('Sort');
  });
});
