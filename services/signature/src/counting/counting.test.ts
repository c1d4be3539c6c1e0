import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import fc from 'fast-check';
import type { SignatureKey } from '../signing/domain.js';
import { sign } from '../signing/sign.js';
import { openStage, type Stage } from '../testing/stage.js';
import { fold } from './fold.js';
import { recount } from './reads.js';

describe('Counting', () => {
  let stage: Stage;
  let appealId: string;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
  });
  afterAll(() => stage?.close());

  const foldOnce = () => stage.write((work) => fold(work, new Date()));
  const signAs = (person: number) =>
    sign(
      stage.tools,
      { kind: 'APPEAL', id: appealId },
      { personId: `person_${person}`, email: `person${person}@example.org` },
      new Date(),
    );
  const query = (sql: string) => stage.tools.database.query(sql, [appealId]);

  test('a thousand people who sign at once, each three times, count a thousand', async () => {
    const signers = Array.from({ length: 3_000 }, (_none, index) => index % 1_000);
    const outcomes = await Promise.all(signers.map(signAs));
    const countOf = (held: string) => outcomes.filter((outcome) => 'done' in outcome && outcome.done === held).length;
    expect([countOf('SIGNED'), countOf('SIGNED_BEFORE')]).toEqual([1_000, 2_000]);
    expect(await stage.count(appealId)).toBe(1_000);
    expect(await recount(stage.tools)).toEqual([]);
    const [{ n }] = await query(
      `select count(*)::int as n from outbox where type = 'signature.confirmed.v1' and payload ->> 'subjectId' = $1`,
    );
    expect(n).toBe(1_000);
  });

  test('whatever people do, in whatever order, counts plus deltas equal the rows', async () => {
    let run = 0;
    const act = fc.record({
      what: fc.constantFrom('sign', 'visit', 'confirm', 'withdraw', 'fold'),
      who: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        run += 1;
        const links: SignatureKey[] = [];
        for (const { what, who } of acts) {
          const link = links[who % Math.max(1, links.length)];
          if (what === 'sign') await signAs(who);
          if (what === 'visit' && links.length < 4)
            links.push(await stage.visit(appealId, `visitor${who}@run${run}.example.org`));
          if (what === 'confirm' && link) await stage.confirm(link);
          if (what === 'withdraw' && link) await stage.withdraw(link);
          if (what === 'fold') await foldOnce();
          expect(await recount(stage.tools)).toEqual([]);
        }
        await foldOnce();
        expect(await recount(stage.tools)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('a count that was tampered with is found', async () => {
    await signAs(1);
    await foldOnce();
    await query('update counts set people = 7 where subject_id = $1');
    expect(await recount(stage.tools)).toEqual([{ subjectId: appealId, rows: 1, counted: 7 }]);
    await query('update counts set people = 1 where subject_id = $1');
  });

  test('a signature that commits late is folded later, and is neither skipped nor counted twice', async () => {
    const late = stage.tools.database.createQueryRunner();
    await late.startTransaction();
    await late.query('insert into deltas (subject_id, people) values ($1, 1)', [appealId]);
    await signAs(2);
    expect(await stage.count(appealId)).toBe(1);
    await late.rollbackTransaction();
    await late.release();
    expect(await stage.count(appealId)).toBe(1);
    expect(await recount(stage.tools)).toEqual([]);
  });

  test('two folds at once count once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_none, signer) => signAs(signer)));
    await Promise.all([foldOnce(), foldOnce(), foldOnce()]);
    expect(await stage.count(appealId)).toBe(50);
  });

  test('what comes while another process is about to write its counts is added to them, not put in their place', async () => {
    const waitingToWrite = async (): Promise<number> => {
      const [{ n }] = await stage.tools.database.query(
        `select count(*)::int as n from pg_locks where not granted and relation = 'counts'::regclass`,
      );
      return n as number;
    };
    const holder = stage.tools.database.createQueryRunner();
    await signAs(1);
    await holder.startTransaction();
    // Counts can be read, and not written.
    await holder.query('lock table counts in share mode');
    const slow = foldOnce();
    await waitFor('a fold that cannot write', async () => (await waitingToWrite()) === 1);
    await signAs(2);
    let isDone = false;
    const other = foldOnce().finally(() => (isDone = true));
    // Had it begun to count, it would wait as well, and would have read the counts by then.
    await waitFor('another fold', async () => isDone || (await waitingToWrite()) === 2);
    await holder.commitTransaction();
    await holder.release();
    await Promise.all([slow, other]);
    expect(await stage.count(appealId)).toBe(2);
    expect(await recount(stage.tools)).toEqual([]);
  });

  test('each milestone is announced with its time, shown, and stays when people leave', async () => {
    await Promise.all(Array.from({ length: 9 }, (_none, signer) => signAs(signer)));
    const tenth = await stage.visit(appealId, 'tenth@example.org');
    await stage.confirm(tenth);
    await foldOnce();
    await stage.withdraw(tenth);
    await foldOnce();
    const ask = '($id: ID!) { appeal(id: $id) { signatureCount milestones { count } } }';
    expect((await stage.ask({}, `query ${ask}`, { id: appealId })).appeal).toEqual({
      signatureCount: 9,
      milestones: [{ count: 10 }],
    });
    const events = await query(
      `select payload from outbox where aggregateid = $1 and type = 'signature.counts.v1' order by position`,
    );
    const at = expect.stringMatching(/^20.*Z$/);
    const told = { subjectId: appealId, milestones: [{ count: 10, reachedAt: at }], countedAt: at };
    expect(events).toEqual([
      { payload: { ...told, people: 10, version: 1 } },
      { payload: { ...told, people: 9, version: 2 } },
    ]);
  });
});
