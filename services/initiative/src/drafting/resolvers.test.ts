import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { masks, person, registered } from '../testing/examples.js';

const manon = { personId: person('a') };
const nobody = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const DRAFT = `mutation ($input: DraftInitiativeInput!) {
  draftInitiative(input: $input) { initiative { id state } userErrors { code message field } }
}`;

describe('Who drafts an initiative', () => {
  let opened: TestService<Tools>;
  let organizationId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ id: organizationId } = await registered(opened.tools, manon.personId));
  });
  afterAll(() => opened?.close());

  const draft = async (changes: object = {}, caller: object = manon) =>
    (await opened.ask(caller, DRAFT, { input: { organizationId, ...masks, ...changes } })).draftInitiative;
  const refused = (code: string, ...field: string[]) => ({
    initiative: null,
    userErrors: [{ code, message: expect.stringMatching(/^[A-Z].+\.$/), field }],
  });

  test('is a member: visitors are asked to sign in, strangers and moderators refused', async () => {
    await expect(draft({}, {})).rejects.toThrow('UNAUTHENTICATED');
    for (const caller of [{ personId: person('b') }, { personId: person('c'), roles: ['moderator'] }])
      expect(await draft({}, caller)).toEqual(refused('NOT_A_MEMBER', 'organizationId'));
    for (const other of [nobody, 'x'])
      expect(await draft({ organizationId: other })).toEqual(refused('NOT_A_MEMBER', 'organizationId'));
    expect(await draft()).toEqual({ initiative: { id: expect.any(String), state: 'DRAFT' }, userErrors: [] });
  });

  test('gets by the same request what it made, and by another something new', async () => {
    const once = await draft({ idempotencyKey: 'mine' });
    expect(await draft({ idempotencyKey: 'mine' })).toEqual(once);
    expect((await draft({ idempotencyKey: 'other' })).initiative.id).not.toBe(once.initiative.id);
  });

  test('is told in words what is wrong with it', async () => {
    expect(await draft({ giftKinds: [] })).toEqual(refused('REQUIRED', 'giftKinds'));
    expect(await draft({ idempotencyKey: '\n' })).toEqual(refused('INVALID', 'idempotencyKey'));
  });
});
