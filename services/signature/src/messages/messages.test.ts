import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openStage, type Stage } from '../testing/stage.js';
import { MESSAGES_A_DAY, MESSAGES_A_DAY_BY_ONE, MESSAGES_A_REQUEST } from './domain.js';

const MESSAGES_A_DAY_BY_NETWORK = 12;
const DAY_MS = 86_400_000;
const SIGN = `mutation ($id: ID!, $email: String!) {
  signAppealAsVisitor(input: { appealId: $id, name: "Zoé", email: $email, consents: true }) { userErrors { code field } }
}`;

describe('Messages of the signature service', () => {
  let stage: Stage;
  let appealId: string;

  beforeAll(async () => {
    stage = await openStage({ MESSAGES_A_DAY_BY_NETWORK });
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
  });
  afterAll(() => stage?.close());

  const jobs = async (): Promise<{ subjectId: string; id: string }[]> => {
    const rows = await stage.tools.database.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'subjectId' = $1 order by id`,
      [appealId],
    );
    return rows.map(({ payload }: { payload: { subjectId: string; id: string } }) => payload);
  };
  const askFor = (email: string, caller = {}) => stage.ask(caller, SIGN, { id: appealId, email });

  test('a mailbox is sent five a day, however many ask at once, in whatever spelling', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_none, index) =>
        askFor(index % 2 ? `atonce+${index}@example.org` : 'AtOnce@EXAMPLE.org'),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
  });

  test('neither taking back nor confirming makes room for more, nor does another appeal', async () => {
    const email = 'again@example.org';
    for (let round = 0; round < 12; round += 1) {
      await askFor(email);
      const last = (await jobs()).at(-1)!;
      if (round % 2) await stage.confirm(last);
      await stage.withdraw(last);
    }
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
    appealId = await stage.openAppeal();
    await askFor(email);
    expect(await jobs()).toEqual([]);
  });

  test('a day later there is room again', async () => {
    const began = new Date('2026-11-23T08:00:00Z');
    const at = (ms: number) => new Date(began.getTime() + ms);
    for (let turn = 0; turn < 8; turn += 1) await stage.visit(appealId, 'daily@example.org', at(turn));
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
    await stage.visit(appealId, 'daily@example.org', at(DAY_MS - 1));
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
    await stage.visit(appealId, 'daily@example.org', at(DAY_MS + MESSAGES_A_DAY));
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY + 1);
  });

  test('who is signed in causes twenty a day, and is told so, also when she asks for all at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_none, index) => askFor(`many${index}@example.org`, { personId: 'person_many' })),
    );
    const refused = answers.flatMap(({ signAppealAsVisitor }) => signAppealAsVisitor.userErrors);
    expect(refused).toEqual(
      Array.from({ length: 40 - MESSAGES_A_DAY_BY_ONE }, () => ({ code: 'TOO_MANY', field: [] })),
    );
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY_BY_ONE);
  });

  test('visitors of one network cause so many a day, and are told so, also when they ask for all at once', async () => {
    const network = 'hash-of-today';
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_none, index) => askFor(`near${index}@example.org`, { network })),
    );
    const refused = answers.flatMap(({ signAppealAsVisitor }) => signAppealAsVisitor.userErrors);
    expect(refused).toEqual(
      Array.from({ length: 30 - MESSAGES_A_DAY_BY_NETWORK }, () => ({ code: 'TOO_MANY_FROM_NETWORK', field: [] })),
    );
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY_BY_NETWORK);
    // Neither those of another network, nor who is known by herself, pay for them.
    await askFor('far@example.org', { network: 'another-hash' });
    await askFor('known@example.org', { network, personId: 'person_known' });
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY_BY_NETWORK + 2);
  });

  test('one request of two hundred aliases causes five', async () => {
    const fields = Array.from(
      { length: 200 },
      (_none, index) =>
        `a${index}: signAppealAsVisitor(input: { appealId: $id, name: "Zoé", email: "p${index}@alias.example", consents: true }) { userErrors { code } }`,
    );
    const answers = await stage.ask({}, `mutation ($id: ID!) { ${fields.join('\n')} }`, { id: appealId });
    const codes = Object.values(answers as Record<string, { userErrors: { code: string }[] }>).flatMap(
      ({ userErrors }) => userErrors.map(({ code }) => code),
    );
    expect(codes).toEqual(Array.from({ length: 200 - MESSAGES_A_REQUEST }, () => 'TOO_MANY'));
    expect(await jobs()).toHaveLength(MESSAGES_A_REQUEST);
  });

  test('what is counted names no mailbox', async () => {
    await askFor('nobody.here@example.org');
    const kept = await stage.tools.database.query(`select m.*, m.address_hash::text as hash from messages m`);
    expect(JSON.stringify(kept)).not.toMatch(/nobody/);
    const [{ n }] = await stage.tools.database.query(
      `select count(*)::int as n from messages join signatures using (address_hash)`,
    );
    expect(n).toBe(0);
  });
});
