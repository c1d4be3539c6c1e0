import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { person, registered } from '../testing/examples.js';

const manon = { personId: person('a') };
const moderator = { personId: person('c'), roles: ['moderator'] };
const PROVE = `mutation ($organizationId: ID!, $personId: ID) {
  proveMandate(input: { organizationId: $organizationId, personId: $personId }) {
    organization { mandateProof } membership { personId role proof } userErrors { code field }
  }
}`;

describe('Who proves a mandate', () => {
  let opened: TestService<Tools>;
  let organizationId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ id: organizationId } = await registered(opened.tools, manon.personId));
  });
  afterAll(() => opened?.close());

  test('is a moderator, and nobody else', async () => {
    const prove = (caller: object) => opened.ask(caller, PROVE, { organizationId });
    await expect(prove({})).rejects.toThrow('UNAUTHENTICATED');
    await expect(prove(manon)).rejects.toThrow('FORBIDDEN');
    await expect(prove({ ...manon, roles: ['editor'] })).rejects.toThrow('FORBIDDEN');
    expect((await prove(moderator)).proveMandate).toEqual({
      organization: { mandateProof: 'MODERATOR' },
      membership: { ...manon, role: 'OWNER', proof: 'MODERATOR' },
      userErrors: [],
    });
  });

  test('names the member where there are several', async () => {
    const prove = async (personId?: string) =>
      (await opened.ask(moderator, PROVE, { organizationId, personId })).proveMandate;
    const refused = {
      organization: null,
      membership: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['personId'] }],
    };
    expect(await prove(person('b'))).toEqual(refused);
    await opened.tools.database.query(
      `insert into memberships (organization_id, person_id, role, version) values ($1, $2, 'EDITOR', 1)`,
      [organizationId, person('b')],
    );
    expect(await prove()).toEqual(refused);
    expect((await prove(person('b'))).membership).toEqual({
      personId: person('b'),
      role: 'EDITOR',
      proof: 'MODERATOR',
    });
  });
});
