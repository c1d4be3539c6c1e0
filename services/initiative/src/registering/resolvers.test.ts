import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { person, workshop } from '../testing/examples.js';

const manon = { personId: person('a') };
const REGISTER = `mutation ($input: RegisterOrganizationInput!) {
  registerOrganization(input: $input) {
    organization { id name viewerMembership { role proof } } userErrors { code message field }
  }
}`;

describe('Who registers an organization', () => {
  let opened: TestService<Tools>;
  beforeAll(async () => {
    opened = await openTestService(service);
  });
  afterAll(() => opened?.close());

  const register = async (caller: object, changes: object = {}) =>
    (await opened.ask(caller, REGISTER, { input: { ...workshop, despiteSimilar: true, ...changes } }))
      .registerOrganization;

  test('owns it, and has proved nothing yet; a visitor is asked to sign in', async () => {
    await expect(register({})).rejects.toThrow('UNAUTHENTICATED');
    expect(await register(manon)).toEqual({
      organization: {
        id: expect.stringMatching(/^organization_/),
        name: workshop.name,
        viewerMembership: { role: 'OWNER', proof: null },
      },
      userErrors: [],
    });
  });

  test('gets by the same request the one that it made, which is nobody else’s', async () => {
    const once = await register(manon, { idempotencyKey: 'mine' });
    expect(await register(manon, { idempotencyKey: 'mine' })).toEqual(once);
    const other = await register({ personId: person('b') }, { idempotencyKey: 'mine' });
    expect(other.organization.id).not.toBe(once.organization.id);
  });

  test('is told in words what is wrong with it', async () => {
    expect(await register(manon, { name: ' ' })).toEqual({
      organization: null,
      userErrors: [{ code: 'REQUIRED', message: expect.stringMatching(/^[A-Z].+\.$/), field: ['name'] }],
    });
  });
});
