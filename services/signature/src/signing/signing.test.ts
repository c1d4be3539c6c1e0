import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findAppeal } from '../appeals/reads.js';
import { recount } from '../counting/reads.js';
import { findSubject } from '../subjects/reads.js';
import { openStage, type Stage } from '../testing/stage.js';

const SIGN = `mutation ($id: ID!) {
  signAppeal(input: { appealId: $id }) { appeal { isOpen viewerHasSigned } userErrors { code field } }
}`;
const READ = `query ($id: ID!) { appeal(id: $id) { viewerHasSigned } }`;
const CONFIRM = `mutation ($token: String!) { confirmSignature(input: { token: $token }) { userErrors { code } } }`;
const AS_VISITOR = `mutation ($id: ID!, $email: String!) {
  signAppealAsVisitor(input: { appealId: $id, name: "Zoé", email: $email, consents: true }) { userErrors { code } }
}`;

describe('What signers are answered', () => {
  let stage: Stage;
  let appealId: string;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
  });
  afterAll(() => stage?.close());

  const person = (name: string, email = `${name}@example.org`) => ({ personId: `person_${name}`, email });
  const sign = async (caller: object) => (await stage.ask(caller, SIGN, { id: appealId })).signAppeal;
  const hasSigned = async (caller: object) => (await stage.ask(caller, READ, { id: appealId })).appeal.viewerHasSigned;
  const close = () => stage.changeState(appealId, 'CLOSED');
  const confirmedRows = async (): Promise<number> => {
    const [{ n }] = await stage.tools.database.query(
      `select count(*)::int as n from signatures where subject_id = $1 and state = 'CONFIRMED'`,
      [appealId],
    );
    return n as number;
  };
  async function visit(email: string): Promise<string> {
    expect(await stage.ask({}, AS_VISITOR, { id: appealId, email })).toEqual({
      signAppealAsVisitor: { userErrors: [] },
    });
    const [{ id }] = await stage.tools.database.query(
      `select id from signatures where subject_id = $1 order by created_at desc, id desc limit 1`,
      [appealId],
    );
    return stage.tokenOf('confirm', { subjectId: appealId, id });
  }
  const confirm = async (token: string) => (await stage.ask({}, CONFIRM, { token })).confirmSignature.userErrors;

  test('a visitor is asked to sign in, and nothing is kept', async () => {
    await expect(sign({})).rejects.toThrow('UNAUTHENTICATED');
    expect(await confirmedRows()).toBe(0);
  });

  test('whose address signed under another account is told so when she signs, and ever after', async () => {
    await sign(person('farid'));
    const other = person('other', 'FARID+x@example.org');
    expect(await hasSigned(other)).toBe(true);
    expect(await sign(other)).toEqual({ appeal: { isOpen: true, viewerHasSigned: true }, userErrors: [] });
    expect(await hasSigned(other)).toBe(true);
    expect(await hasSigned(person('farid'))).toBe(true);
    expect(await hasSigned({ personId: 'person_farid' })).toBe(true);
    expect(await hasSigned(person('stranger'))).toBe(false);
    expect(await hasSigned({ personId: 'person_other' })).toBe(false);
    expect(await hasSigned({})).toBeNull();
    expect(await confirmedRows()).toBe(1);
  });

  test('whose address signed as a visitor is told so when she signs in', async () => {
    const token = await visit('zoe@example.org');
    expect(await hasSigned(person('zoe'))).toBe(false);
    expect(await confirm(token)).toEqual([]);
    expect(await hasSigned(person('zoe'))).toBe(true);
  });

  test('whose appeal closed within the second is told that it is closed, and that she has not signed', async () => {
    // Remembered as open.
    await findSubject(stage.tools, appealId);
    await findAppeal(stage.tools, appealId);
    await close();
    expect(await sign(person('farid'))).toEqual({
      appeal: { isOpen: false, viewerHasSigned: false },
      userErrors: [{ code: 'CLOSED', field: ['appealId'] }],
    });
    expect(await hasSigned(person('farid'))).toBe(false);
  });

  test('a visitor whose appeal closed within the second is told so, and is sent nothing', async () => {
    await findSubject(stage.tools, appealId);
    await close();
    expect(await stage.ask({}, AS_VISITOR, { id: appealId, email: 'late@example.org' })).toEqual({
      signAppealAsVisitor: { userErrors: [{ code: 'CLOSED' }] },
    });
    expect(await stage.tools.database.query('select from signatures where subject_id = $1', [appealId])).toEqual([]);
  });

  test('a link confirms nothing after the close; during a pause it waits', async () => {
    const [early, late] = [await visit('early@example.org'), await visit('late@example.org')];
    await stage.changeState(appealId, 'PAUSED');
    expect(await confirm(early)).toEqual([{ code: 'PAUSED' }]);
    await stage.changeState(appealId, 'OPEN');
    expect(await confirm(early)).toEqual([]);
    await close();
    expect(await confirm(late)).toEqual([{ code: 'CLOSED' }]);
    expect(await confirm(early)).toEqual([]);
    expect(await confirmedRows()).toBe(1);
  });

  test('what rests cannot be signed, even by whoever still believes it open', async () => {
    await findSubject(stage.tools, appealId);
    await stage.changeState(appealId, 'PAUSED');
    expect((await sign(person('farid'))).userErrors).toEqual([{ code: 'PAUSED', field: ['appealId'] }]);
    expect(await confirmedRows()).toBe(0);
  });

  test('of many who sign and confirm while the appeal closes, each is told what the rows say', async () => {
    for (let round = 0; round < 5; round += 1) {
      appealId = await stage.openAppeal();
      const people = Array.from({ length: 60 }, (_none, index) => person(`p${index}`));
      const tokens: string[] = [];
      for (let visitor = 0; visitor < 10; visitor += 1) tokens.push(await visit(`v${visitor}@example.org`));
      const wait = (turns: number) => new Promise((resolve) => setTimeout(resolve, turns));
      const [answers, confirmed] = await Promise.all([
        Promise.all(people.map(async (caller, index) => (await wait(index % 12), sign(caller)))),
        Promise.all(tokens.map(async (token, index) => (await wait(index), confirm(token)))),
        wait(6).then(close),
      ]);
      for (const [index, { appeal, userErrors }] of answers.entries()) {
        const byAccount = { personId: people[index]!.personId };
        expect(appeal.viewerHasSigned).toBe(userErrors.length === 0);
        expect(await hasSigned(byAccount)).toBe(appeal.viewerHasSigned);
      }
      const told = answers.filter(({ userErrors }) => userErrors.length === 0).length;
      const links = confirmed.filter((errors) => errors.length === 0).length;
      expect(await confirmedRows()).toBe(told + links);
    }
  });

  test('of two accounts with one address that sign at once, again and again, both have signed and one row says so', async () => {
    for (let round = 0; round < 10; round += 1) {
      appealId = await stage.openAppeal();
      const accounts = Array.from({ length: 8 }, (_none, index) =>
        person(`account${index}`, `shared+${index}@example.org`),
      );
      const answers = await Promise.all(accounts.map(sign));
      for (const answer of answers) expect(answer).toMatchObject({ appeal: { viewerHasSigned: true }, userErrors: [] });
      expect(await confirmedRows()).toBe(1);
    }
    expect(await recount(stage.tools)).toEqual([]);
  });
});
