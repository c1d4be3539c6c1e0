import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { person, proved } from '../testing/examples.js';
import { makeToken } from './links.js';

const [manon, zoe, stranger] = ['a', 'b', 'c'].map((letter) => ({ personId: person(letter) }));
const moderator = { personId: person('d'), roles: ['moderator'] };

describe('Who acts for an organization', () => {
  let opened: TestService<Tools>;
  let id: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ id } = await proved(opened.tools, manon!.personId));
  });
  afterAll(() => opened?.close());

  const mutate = async (caller: object, name: string, input: object, fields: string) =>
    (
      await opened.ask(
        caller,
        `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code field } } }`,
        {
          input,
        },
      )
    )[name];

  test('is known to members and moderators, and who is invited to owners', async () => {
    const invited = await mutate(
      manon!,
      'inviteMember',
      { organizationId: id, email: 'zoe@atelier.example', role: 'EDITOR' },
      'invitation { id email role invitedBy }',
    );
    expect(invited.invitation).toMatchObject({
      email: 'zoe@atelier.example',
      role: 'EDITOR',
      invitedBy: manon!.personId,
    });
    const seenBy = async (caller: object) => {
      const query = 'query ($id: ID) { organization(id: $id) { members { personId role } invitations { email } } }';
      return (await opened.ask(caller, query, { id })).organization;
    };
    const [owner, invitation] = [{ personId: manon!.personId, role: 'OWNER' }, { email: 'zoe@atelier.example' }];
    expect(await seenBy(manon!)).toEqual({ members: [owner], invitations: [invitation] });
    expect(await seenBy(moderator)).toEqual({ members: [owner], invitations: null });
    for (const caller of [{}, stranger!]) expect(await seenBy(caller)).toEqual({ members: null, invitations: null });
    const token = makeToken(opened.tools.links, invited.invitation.id);
    await expect(mutate({}, 'acceptInvitation', { token }, '')).rejects.toThrow('UNAUTHENTICATED');
    const accepted = await mutate(zoe!, 'acceptInvitation', { token }, 'organization { id } membership { role proof }');
    expect(accepted).toEqual({ organization: { id }, membership: { role: 'EDITOR', proof: null }, userErrors: [] });
    expect(await seenBy(zoe!)).toMatchObject({ members: [owner, { personId: zoe!.personId }], invitations: null });
  });

  test('is decided by its owners, and by nobody else', async () => {
    const personId = zoe!.personId;
    for (const caller of [stranger!, moderator])
      for (const [name, input] of [
        ['changeRole', { organizationId: id, personId, role: 'OWNER' }],
        ['removeMember', { organizationId: id, personId }],
        ['handOverOrganization', { organizationId: id, personId }],
        ['inviteMember', { organizationId: id, email: 'x@example.org', role: 'EDITOR' }],
        ['leaveOrganization', { organizationId: id }],
      ] as const)
        expect(await mutate(caller, name, input, '')).toEqual({
          userErrors: [{ code: 'NOT_A_MEMBER', field: ['organizationId'] }],
        });
    const promoted = await mutate(
      manon!,
      'changeRole',
      { organizationId: id, personId, role: 'OWNER' },
      'membership { role }',
    );
    expect(promoted).toEqual({ membership: { role: 'OWNER' }, userErrors: [] });
    const removed = await mutate(manon!, 'removeMember', { organizationId: id, personId }, 'organization { id }');
    expect(removed).toEqual({ organization: { id }, userErrors: [] });
  });
});
