import { beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import type { System } from '@tpt/infra';
import { person, visitor, type Person } from '../support/people.js';
import {
  draftInitiative,
  inviteMember,
  proveMandate,
  readInvitation,
  readMessage,
  registerOrganization,
  submitInitiative,
} from '../support/stories.js';
import { runningSystem } from './system.js';

describe('Those who act for the workshop', () => {
  let system: System;
  let [manon, zoe, moderator]: Person[] = [];
  let organizationId: string;

  beforeAll(async () => {
    system = runningSystem();
    manon = await person(system, 'manon@example.org');
    zoe = await person(system, 'zoe@atelier.example');
    moderator = await person(system, 'moderator@example.org');
    organizationId = await registerOrganization(manon, 'L’Atelier de Manon');
    await proveMandate(moderator, organizationId);
    await moderator.ask(
      `mutation ($organizationId: ID!) {
         recordDomain(input: { organizationId: $organizationId, domain: "atelier.example" }) { userErrors { code } }
       }`,
      { organizationId },
    );
  });

  const act = async (who: Person, name: string, input: object, fields: string) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await who.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`,
      { input: { organizationId, ...input } },
    );
    return answer[name];
  };
  const accept = (who: Person, token: string) =>
    who.ask(
      `mutation ($token: String!) {
         acceptInvitation(input: { token: $token }) { membership { personId role proof } userErrors { code } }
       }`,
      { token },
    );
  const pageOf = (token: string, method: string) =>
    fetch(`${system.addresses.gateway}/invitation/${token}`, { method, headers: { 'accept-language': 'fr' } });

  test('Zoé is invited by mail, proves her mandate by a code to the recorded domain, and publishes', async () => {
    await inviteMember(manon!, organizationId, 'zoe@atelier.example');
    const token = await readInvitation(system, 'zoe@atelier.example');
    // Whoever looks at the link, a scanner of mails for one, changes nothing.
    expect(await (await pageOf(token, 'GET')).text()).toContain('Pour accepter, connectez-vous');
    const { acceptInvitation: accepted } = await accept(zoe!, token);
    expect(accepted).toMatchObject({ membership: { role: 'EDITOR', proof: null }, userErrors: [] });

    const draft = await draftInitiative(zoe!, organizationId, 'Des masques');
    expect((await submitInitiative(zoe!, draft)).submitInitiative.userErrors).toMatchObject([
      { code: 'MANDATE_NOT_PROVED' },
    ]);
    // Which domains are recorded is not public: asking for a code to any other is answered alike.
    const asked = await act(zoe!, 'requestMandateCode', { email: 'zoe@elsewhere.example' }, '');
    expect(await act(zoe!, 'requestMandateCode', { email: 'zoe@atelier.example' }, '')).toEqual(asked);
    const { text } = await readMessage(system, 'zoe@atelier.example', /^Votre code pour/);
    const prove = (code: string) => act(zoe!, 'proveMandateByCode', { code }, 'membership { proof }');
    expect((await prove('0000 0000')).userErrors).toEqual([{ code: 'CODE_INVALID' }]);
    expect(await prove(/\d{4} \d{4}/.exec(text)![0])).toEqual({
      membership: { proof: 'DOMAIN_CODE' },
      userErrors: [],
    });
    expect((await submitInitiative(zoe!, draft)).submitInitiative.userErrors).toEqual([]);
    expect((await readMailbox(system.addresses.mailbox!)).flatMap(({ to }) => to)).not.toContain(
      'zoe@elsewhere.example',
    );
  });

  test('Manon, its last owner, cannot leave it; she hands it over to Zoé, and leaves', async () => {
    expect(await act(manon!, 'leaveOrganization', {}, '')).toEqual({ userErrors: [{ code: 'LAST_OWNER' }] });
    const members = async (who: Person) =>
      (await who.ask('query ($id: ID) { organization(id: $id) { members { personId role } } }', { id: organizationId }))
        .organization.members as { personId: string; role: string }[] | null;
    const { personId } = (await members(manon!))!.find(({ role }) => role === 'EDITOR')!;
    const handed = await act(manon!, 'handOverOrganization', { personId }, 'membership { role }');
    expect(handed).toEqual({ membership: { role: 'OWNER' }, userErrors: [] });
    expect((await act(manon!, 'removeMember', { personId }, '')).userErrors).toEqual([{ code: 'NOT_AN_OWNER' }]);
    expect((await act(manon!, 'leaveOrganization', {}, '')).userErrors).toEqual([]);
    expect(await members(manon!)).toBeNull();
    expect(await members(zoe!)).toEqual([{ personId, role: 'OWNER' }]);
  });

  test('whoever is invited may refuse without an account, and then the link is of no use', async () => {
    await inviteMember(zoe!, organizationId, 'ada@example.org');
    const token = await readInvitation(system, 'ada@example.org');
    expect(await (await pageOf(token, 'POST')).text()).toContain('L’invitation est refusée.');
    const ada = await person(system, 'ada@example.org');
    expect((await accept(ada, token)).acceptInvitation.userErrors).toEqual([{ code: 'LINK_INVALID' }]);
    const { organization } = await visitor(system).ask(
      'query ($id: ID) { organization(id: $id) { mandateProof invitations { id } recordedDomains } }',
      { id: organizationId },
    );
    expect(organization).toEqual({ mandateProof: 'MODERATOR', invitations: null, recordedDomains: null });
  });
});
