import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { recount } from '../counting/reads.js';
import { openStage, type Stage } from '../testing/stage.js';

const SIGN = `mutation ($id: ID!) { signAppeal(input: { appealId: $id }) { appeal { viewerHasSigned } userErrors { code } } }`;
const TAKE_BACK = `mutation ($id: ID!) {
  takeBackSignature(input: { appealId: $id }) { appeal { viewerHasSigned } userErrors { code field message } }
}`;

describe('Taking back', () => {
  let stage: Stage;
  let appealId: string;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
  });
  afterAll(() => stage?.close());

  const farid = { personId: 'person_farid', email: 'farid@example.org' };
  const sign = async (caller: object) => (await stage.ask(caller, SIGN, { id: appealId })).signAppeal;
  const takeBack = async (caller: object) => (await stage.ask(caller, TAKE_BACK, { id: appealId })).takeBackSignature;
  const count = () => stage.count(appealId);
  const announced = async () => {
    const rows = await stage.tools.database.query(
      `select type from outbox where payload ->> 'subjectId' = $1 and type in ('signature.confirmed.v1', 'signature.withdrawn.v1') order by position`,
      [appealId],
    );
    return rows.map(({ type }: { type: string }) => type);
  };

  test('a signed-in person takes her signature back, once, and may sign again', async () => {
    await sign(farid);
    expect(await count()).toBe(1);
    const answers = [await takeBack(farid), await takeBack(farid)];
    for (const answer of answers) expect(answer).toEqual({ appeal: { viewerHasSigned: false }, userErrors: [] });
    expect(await count()).toBe(0);
    expect(await announced()).toEqual(['signature.confirmed.v1', 'signature.withdrawn.v1']);
    expect(await sign(farid)).toEqual({ appeal: { viewerHasSigned: true }, userErrors: [] });
    expect(await count()).toBe(1);
    expect(await recount(stage.tools)).toEqual([]);
  });

  test('what she signed as a visitor with the same address is hers to take back, and forgotten', async () => {
    await stage.confirm(await stage.visit(appealId, 'farid@example.org'));
    expect(await takeBack(farid)).toEqual({ appeal: { viewerHasSigned: false }, userErrors: [] });
    expect(await count()).toBe(0);
    expect(
      await stage.tools.database.query('select state, name, address from signatures where subject_id = $1', [appealId]),
    ).toEqual([{ state: 'WITHDRAWN', name: null, address: null }]);
  });

  test('nobody takes back what somebody else signed', async () => {
    await sign(farid);
    await takeBack({ personId: 'person_other', email: 'other@example.org' });
    await takeBack({ personId: 'person_without_address' });
    expect(await count()).toBe(1);
  });

  test('after the close, too, a signature is its signer\u2019s to take back', async () => {
    await sign(farid);
    await stage.changeState(appealId, 'CLOSED');
    expect(await takeBack(farid)).toEqual({ appeal: { viewerHasSigned: false }, userErrors: [] });
    expect(await count()).toBe(0);
  });

  test('signing and taking back in one request, each field says what was so when it was done', async () => {
    const answer = await stage.ask(
      farid,
      `mutation ($id: ID!) {
         a: signAppeal(input: { appealId: $id }) { userErrors { code } }
         b: takeBackSignature(input: { appealId: $id }) { appeal { viewerHasSigned } }
         c: signAppeal(input: { appealId: $id }) { appeal { viewerHasSigned } }
         d: takeBackSignature(input: { appealId: $id }) { appeal { viewerHasSigned } }
       }`,
      { id: appealId },
    );
    expect(answer).toEqual({
      a: { userErrors: [] },
      b: { appeal: { viewerHasSigned: false } },
      c: { appeal: { viewerHasSigned: true } },
      d: { appeal: { viewerHasSigned: false } },
    });
  });

  test('many who sign and take back at once leave counts that equal the rows, and each withdrawal is told once', async () => {
    await Promise.all(Array.from({ length: 60 }, (_none, turn) => (turn % 3 === 2 ? takeBack(farid) : sign(farid))));
    await takeBack(farid);
    expect(await count()).toBe(0);
    expect(await recount(stage.tools)).toEqual([]);
    const types = await announced();
    expect(types.filter((type: string) => type === 'signature.withdrawn.v1').length).toBe(types.length / 2);
  });

  test('a support is taken back in the same way', async () => {
    const id = await stage.publishInitiative();
    const read = `mutation ($id: ID!) {
      supportInitiative(input: { initiativeId: $id }) { initiative { viewerSupports } userErrors { code } }
      takeBackSupport(input: { initiativeId: $id }) { initiative { viewerSupports } userErrors { code } }
    }`;
    expect(await stage.ask(farid, read, { id })).toEqual({
      supportInitiative: { initiative: { viewerSupports: true }, userErrors: [] },
      takeBackSupport: { initiative: { viewerSupports: false }, userErrors: [] },
    });
  });

  test('what does not exist is not found, and a visitor is asked to sign in', async () => {
    appealId = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
    expect(await takeBack(farid)).toEqual({
      appeal: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['appealId'], message: 'Not found.' }],
    });
    await expect(takeBack({})).rejects.toThrow('UNAUTHENTICATED');
  });
});
