import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { drafted, person, proved } from '../testing/examples.js';

const manon = { personId: person('a') };
const SUBMIT = `mutation ($initiativeId: ID!) {
  submitInitiative(input: { initiativeId: $initiativeId }) {
    initiative { state version } userErrors { code field }
  }
}`;

describe('Who hands a draft in', () => {
  let opened: TestService<Tools>;
  let draftId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    const { id } = await proved(opened.tools, manon.personId);
    ({ id: draftId } = await drafted(opened.tools, manon.personId, id));
  });
  afterAll(() => opened?.close());

  const submit = async (caller: object, initiativeId = draftId) =>
    (await opened.ask(caller, SUBMIT, { initiativeId })).submitInitiative;
  const refused = (code: string, ...field: string[]) => ({ initiative: null, userErrors: [{ code, field }] });

  test('is a member, whatever else there is; to strangers and moderators there is no draft', async () => {
    await expect(submit({})).rejects.toThrow('UNAUTHENTICATED');
    for (const caller of [{ personId: person('b') }, { personId: person('c'), roles: ['moderator'] }])
      expect(await submit(caller)).toEqual(refused('NOT_FOUND', 'initiativeId'));
    for (const nothing of ['x', 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d'])
      expect(await submit(manon, nothing)).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await submit(manon)).toEqual({
      initiative: { state: 'IN_REVIEW', version: 2 },
      userErrors: [],
    });
    expect(await submit(manon)).toEqual(refused('STATE_FORBIDS'));
  });
});
