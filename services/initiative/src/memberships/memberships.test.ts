import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { person, proved } from '../testing/examples.js';

describe('A membership', () => {
  let opened: TestService<Tools>;
  beforeAll(async () => {
    opened = await openTestService(service);
  });
  afterAll(() => opened?.close());

  test('is shown to whose it is, and to nobody else', async () => {
    const manon = { personId: person('a') };
    const { id } = await proved(opened.tools, manon.personId);
    const seenBy = async (caller: object) => {
      const query = 'query ($id: ID) { organization(id: $id) { viewerMembership { personId role proof } } }';
      return (await opened.ask(caller, query, { id })).organization.viewerMembership;
    };
    expect(await seenBy(manon)).toEqual({ ...manon, role: 'OWNER', proof: 'MODERATOR' });
    for (const caller of [{}, { personId: person('b') }, { personId: person('c'), roles: ['moderator'] }])
      expect(await seenBy(caller)).toBeNull();
  });
});
