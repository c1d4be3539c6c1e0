import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { recount } from '../counting/reads.js';
import { onInitiativeState } from '../subjects/on-initiative-state.js';
import { openStage, type Stage } from '../testing/stage.js';

const SUPPORT = `mutation ($id: ID!) {
  supportInitiative(input: { initiativeId: $id }) { initiative { viewerSupports } userErrors { code field } }
}`;
const TAKE_BACK = `mutation ($id: ID!) {
  takeBackSupport(input: { initiativeId: $id }) { initiative { viewerSupports } userErrors { code field } }
}`;
const LIST = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on Initiative { id supportCount viewerSupports } }
}`;

describe('Supporting', () => {
  let stage: Stage;
  const farid = { personId: 'person_farid', email: 'farid@example.org' };

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  const list = async (caller: object, ids: string[]) =>
    (await stage.ask(caller, LIST, { of: ids.map((id) => ({ __typename: 'Initiative', id })) }))._entities;

  test('is signing of another kind: once, seen at once, and taken back in the same way', async () => {
    const id = await stage.publishInitiative();
    for (let turn = 0; turn < 2; turn += 1)
      expect(await stage.ask(farid, SUPPORT, { id })).toEqual({
        supportInitiative: { initiative: { viewerSupports: true }, userErrors: [] },
      });
    expect(await stage.count(id)).toBe(1);
    expect(await stage.ask(farid, TAKE_BACK, { id })).toEqual({
      takeBackSupport: { initiative: { viewerSupports: false }, userErrors: [] },
    });
    expect(await stage.count(id)).toBe(0);
  });

  test('of what is not an initiative that was public is refused, and shows nothing', async () => {
    const userErrors = [{ code: 'NOT_FOUND', field: ['initiativeId'] }];
    for (const id of [await stage.openAppeal(), 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', 'x']) {
      expect(await stage.ask(farid, SUPPORT, { id })).toEqual({ supportInitiative: { initiative: null, userErrors } });
      expect(await stage.ask(farid, TAKE_BACK, { id })).toEqual({ takeBackSupport: { initiative: null, userErrors } });
    }
  });

  test('of an initiative that is gone is refused, and what was supported stays counted until it is taken back', async () => {
    const id = await stage.publishInitiative();
    const [{ gone, handle }] = onInitiativeState(stage.tools) as [ReturnType<typeof onInitiativeState>[number]];
    const hear = (version: number | null) => {
      const event = { id: '', key: id, time: new Date() };
      return stage.tools.database.transaction((transaction) =>
        version === null
          ? gone!(event, transaction)
          : handle({ ...event, data: { id, state: 'PUBLISHED', version } }, transaction),
      );
    };
    const zoe = { personId: 'person_zoe', email: 'zoe@example.org' };
    for (const caller of [farid, zoe]) await stage.ask(caller, SUPPORT, { id });
    // A replay reads the states of before it once more.
    for (const version of [null, 1, null]) await hear(version);
    const refused = [{ code: 'NOT_FOUND', field: ['initiativeId'] }];
    const late = { personId: 'person_late', email: 'late@example.org' };
    for (const remembers of [true, false]) {
      if (!remembers) await delay(1_100);
      expect((await stage.ask(late, SUPPORT, { id })).supportInitiative.userErrors).toEqual(refused);
    }
    expect(await stage.count(id)).toBe(2);
    expect(await stage.ask(farid, TAKE_BACK, { id })).toEqual({
      takeBackSupport: { initiative: null, userErrors: [] },
    });
    expect(await stage.count(id)).toBe(1);
    expect(await recount(stage.tools)).toEqual([]);
    await hear(2);
    expect((await stage.ask(late, SUPPORT, { id })).supportInitiative.userErrors).toEqual(refused);
    await delay(1_100);
    expect((await stage.ask(late, SUPPORT, { id })).supportInitiative.userErrors).toEqual([]);
    expect(await stage.count(id)).toBe(2);
  });

  test('is for who signs in, and so is taking it back', async () => {
    const id = await stage.publishInitiative();
    await stage.ask(farid, SUPPORT, { id });
    for (const query of [SUPPORT, TAKE_BACK])
      await expect(stage.ask({}, query, { id })).rejects.toThrow('UNAUTHENTICATED');
    expect(await stage.count(id)).toBe(1);
  });

  test('is shown for a page of twenty with one statement for what they are, one for counts, one for the viewer', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) ids.push(await stage.publishInitiative());
    await stage.ask(farid, SUPPORT, { id: ids[3]! });
    await stage.count(ids[3]!);
    const { master: pool } = stage.tools.database.driver as unknown as { master: { query(): unknown } };
    const statements = jest.spyOn(pool, 'query');
    const shown = ids.map((id, n) => ({ id, supportCount: n === 3 ? 1 : 0, viewerSupports: n === 3 }));
    expect(await list(farid, ids)).toEqual(shown);
    expect(statements).toHaveBeenCalledTimes(3);
    // What they are is remembered for a second.
    expect(await list(farid, ids)).toEqual(shown);
    expect(statements).toHaveBeenCalledTimes(5);
    expect(await list({}, ids)).toEqual(shown.map((initiative) => ({ ...initiative, viewerSupports: null })));
    expect(statements).toHaveBeenCalledTimes(6);
    statements.mockRestore();
  });
});
