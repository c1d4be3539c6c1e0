import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@tpt/database';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import { createLinks, createPrivateFields } from '@tpt/private-fields';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { contracts } from '../contracts.js';
import { openAppeal } from '../domain/appeal.js';
import { newId } from '../ids.js';
import { onInitiativeState } from '../reactions/on-initiative-state.js';
import { findCounts, recount } from './counts.js';
import { foldOnce } from './fold.js';
import { createSigning } from './sign.js';
import type { Store } from './store.js';
import { createSubjectFinder, keepAppeal, keepSubject } from './subjects.js';
import { entities } from './tables/index.js';
import { confirmByToken, keepPending, readConfirmation, withdrawByToken } from './visitor-signatures.js';

const bilingual = { fr: 'Tous pour tous', en: 'All for all' };

describe('What the signature service keeps', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let store: Store;
  let appealId: string;

  beforeAll(async () => {
    testDatabase = await createTestDatabase('signature');
    database = await openDatabase({ url: testDatabase.url, program: 'test', entities, connections: 8 });
    const key = randomBytes(32).toString('base64');
    store = {
      database,
      contracts,
      fields: createPrivateFields(`1:${key}`),
      links: createLinks(key),
      nudge: () => {},
    };
  });
  beforeEach(async () => {
    appealId = newId('appeal');
    const slug = appealId.replace('_', '-');
    await keepAppeal(store, openAppeal(appealId, { slug, title: bilingual, text: bilingual, goal: 1000 }));
  });
  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  const fold = () => foldOnce(store, () => new Date());
  const peopleOf = async (subjectId = appealId) => (await findCounts(database, [subjectId]))[0]?.people ?? 0;
  const personSignature = (person: number, subjectId = appealId) => ({
    id: newId('signature'),
    subjectId,
    personId: `person_${person}`,
    addressHash: Buffer.from(`address ${person}`),
    confirmedAt: new Date(),
  });

  async function visitorSigns(address: string): Promise<{ confirmToken: string; withdrawToken: string; id: string }> {
    const id = newId('signature');
    const pending = { id, subjectId: appealId, name: 'Zoé Martin', address, canonicalAddress: address };
    const subject = await createSubjectFinder(store)(appealId);
    const addressHash = subject!.hashAddress(address)!;
    await keepPending(store, pending, { addressHash, language: 'fr', now: new Date() });
    const confirmation = await readConfirmation(store, { subjectId: appealId, id }, new Date());
    return { ...confirmation!, id };
  }

  test('a thousand people who sign at once, each three times, count a thousand', async () => {
    const sign = createSigning(store);
    const signers = Array.from({ length: 3_000 }, (_none, index) => index % 1_000);
    const held = await Promise.all(signers.map((signer) => sign(personSignature(signer))));
    expect(held.filter((what) => what === 'SIGNED').length).toBe(1_000);
    expect(held.filter((what) => what === 'SIGNED_BEFORE').length).toBe(2_000);
    await fold();
    expect(await peopleOf()).toBe(1_000);
    expect(await recount(database)).toEqual([]);
    const [{ n }] = await database.query(
      `select count(*)::int as n from outbox where type = 'signature.confirmed.v1' and payload ->> 'subjectId' = $1`,
      [appealId],
    );
    expect(n).toBe(1_000);
  });

  test('what rests cannot be signed, even by whoever still believes it open', async () => {
    await keepSubject(database.manager, store, { id: appealId, kind: 'APPEAL', state: 'PAUSED', version: 2 });
    expect(await createSigning(store)(personSignature(1))).toBe('PAUSED');
    await fold();
    expect(await peopleOf()).toBe(0);
  });

  test('whatever people do, in whatever order, counts plus deltas equal the rows', async () => {
    const sign = createSigning(store);
    let run = 0;
    const act = fc.record({
      what: fc.constantFrom('sign', 'visit', 'confirm', 'withdraw', 'fold'),
      who: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        run += 1;
        const links: { confirmToken: string; withdrawToken: string }[] = [];
        for (const { what, who } of acts) {
          const link = links[who % Math.max(1, links.length)];
          if (what === 'sign') await sign(personSignature(who));
          if (what === 'visit' && links.length < 4)
            links.push(await visitorSigns(`visitor${who}@run${run}.example.org`));
          if (what === 'confirm' && link) await confirmByToken(store, link.confirmToken, new Date());
          if (what === 'withdraw' && link) await withdrawByToken(store, link.withdrawToken, new Date());
          if (what === 'fold') await fold();
          expect(await recount(database)).toEqual([]);
        }
        await fold();
        expect(await recount(database)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('a count that was tampered with is found', async () => {
    await createSigning(store)(personSignature(1));
    await fold();
    await database.query('update counts set people = 7 where subject_id = $1', [appealId]);
    expect(await recount(database)).toEqual([{ subjectId: appealId, rows: 1, counted: 7 }]);
    await database.query('update counts set people = 1 where subject_id = $1', [appealId]);
  });

  test('a signature that commits late is folded later, and is neither skipped nor counted twice', async () => {
    const late = database.createQueryRunner();
    await late.startTransaction();
    await late.query('insert into deltas (subject_id, people) values ($1, 1)', [appealId]);
    await createSigning(store)(personSignature(2));
    await fold();
    expect(await peopleOf()).toBe(1);
    await late.rollbackTransaction();
    await late.release();
    await fold();
    expect(await peopleOf()).toBe(1);
    expect(await recount(database)).toEqual([]);
  });

  test('two folds at once count once', async () => {
    const sign = createSigning(store);
    await Promise.all(Array.from({ length: 50 }, (_none, signer) => sign(personSignature(signer))));
    await Promise.all([fold(), fold(), fold()]);
    await fold();
    expect(await peopleOf()).toBe(50);
  });

  test('each milestone is announced with its time, and stays when people leave', async () => {
    const sign = createSigning(store);
    await Promise.all(Array.from({ length: 9 }, (_none, signer) => sign(personSignature(signer))));
    const { confirmToken, withdrawToken } = await visitorSigns('tenth@example.org');
    await confirmByToken(store, confirmToken, new Date());
    await fold();
    await withdrawByToken(store, withdrawToken, new Date());
    await fold();
    const [{ people, milestones }] = (await findCounts(database, [appealId])) as [
      Awaited<ReturnType<typeof findCounts>>[0],
    ];
    expect({ people, milestones: milestones.map(({ count }) => count) }).toEqual({ people: 9, milestones: [10] });
  });

  test('nothing that a visitor typed stands in the database in clear, and all of it goes when she withdraws', async () => {
    const { confirmToken, withdrawToken, id } = await visitorSigns('zoe.martin@example.org');
    const everything = async () =>
      JSON.stringify([
        await database.query('select s.*, s.name::text, s.address::text from signatures s where id = $1', [id]),
        await database.query('select * from outbox'),
        await database.query('select * from graphile_worker._private_jobs'),
      ]);
    expect(await everything()).not.toMatch(/zoe|martin/i);
    await confirmByToken(store, confirmToken, new Date());
    expect(await everything()).not.toMatch(/zoe|martin/i);
    await withdrawByToken(store, withdrawToken, new Date());
    expect(await database.query('select name, address, state from signatures where id = $1', [id])).toEqual([
      { name: null, address: null, state: 'WITHDRAWN' },
    ]);
  });

  test('of several attempts with one address the first that is confirmed counts, and the others are gone', async () => {
    const attempts = [
      await visitorSigns('often@example.org'),
      await visitorSigns('often@example.org'),
      await visitorSigns('often@example.org'),
    ];
    const outcomes = await Promise.all(
      attempts.map(({ confirmToken }) => confirmByToken(store, confirmToken, new Date())),
    );
    expect(outcomes.filter((outcome) => 'done' in outcome).length).toBeGreaterThan(0);
    await fold();
    expect(await peopleOf()).toBe(1);
    const rows = await database.query('select state from signatures where subject_id = $1', [appealId]);
    expect(rows).toEqual([{ state: 'CONFIRMED' }]);
  });

  test('the hash of an address is another for each appeal', async () => {
    const other = newId('appeal');
    await keepAppeal(
      store,
      openAppeal(other, { slug: other.replace('_', '-'), title: bilingual, text: bilingual, goal: 1 }),
    );
    const find = createSubjectFinder(store);
    const [one, two] = [await find(appealId), await find(other)];
    expect(one!.hashAddress('zoe@example.org')).not.toEqual(two!.hashAddress('zoe@example.org'));
  });

  test('an older state of an initiative changes nothing, and its key stays', async () => {
    const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
    const { handle } = onInitiativeState(store);
    const state = (version: number, text: string) => ({
      id: '',
      key: id,
      time: new Date(),
      data: { id, state: text, version },
    });
    await handle(state(2, 'PUBLISHED'), database.manager);
    const [{ hash_key: before }] = await database.query('select hash_key from subjects where id = $1', [id]);
    await handle(state(1, 'WITHDRAWN'), database.manager);
    await handle(state(3, 'PUBLISHED'), database.manager);
    const [after] = await database.query('select hash_key, is_open, version from subjects where id = $1', [id]);
    expect(after).toEqual({ hash_key: before, is_open: true, version: 3 });
  });
});
