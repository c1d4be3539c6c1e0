import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, visitor, type Person } from './support/people.js';
import { readMessage } from './support/stories.js';

const TEXT = {
  title: { fr: 'Du gel pour l’hôpital' },
  summary: { fr: 'Deux mille litres de gel.' },
  description: { fr: 'La distillerie a donné du gel à l’hôpital voisin.' },
  giftKinds: ['IN_KIND'],
  beneficiaries: ['HOSPITALS'],
  territory: { countryCode: 'FR', department: '59' },
  startedOn: '2020-04',
  sources: [{ url: 'https://journal.example/gel', title: 'Le journal', seenOn: '2026-11-23' }],
};

let system: System;
let [moderator, lea, stranger]: Person[] = [];

beforeAll(async () => {
  system = await startTestSystem();
  moderator = await person(system, 'moderator@example.org');
  lea = await person(system, 'lea@example.org');
  stranger = await person(system, 'stranger@example.org');
});
afterAll(() => system?.stop());

const act = async (who: Person, name: string, input: object, fields = '') => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
  return (await who.ask(mutation, { input }))[name];
};

test('A distillery that moderators recorded claims itself, and its entry is its own once a code reached its domain', async () => {
  const organization = {
    name: 'Distillerie du Nord',
    countryCode: 'FR',
    sizeCategory: 'SMALL',
    nafSection: 'C',
    despiteSimilar: true,
  };
  const recorded = await act(
    moderator!,
    'recordOrganization',
    { organization, recordedDomains: ['distillerie.example'] },
    'organization { id slug isClaimed mandateProof }',
  );
  const organizationId = recorded.organization.id as string;
  expect(recorded.organization).toMatchObject({ isClaimed: false, mandateProof: null });
  const initiative = { organizationIds: [organizationId], ...TEXT };
  const entry = await act(moderator!, 'recordInitiative', initiative, 'initiative { id version state provenance }');
  const { id: initiativeId, version } = entry.initiative;
  expect(entry.initiative).toMatchObject({ state: 'PUBLISHED', provenance: 'CENSUSED' });
  const read = () =>
    visitor(system).ask(
      `query ($id: ID) { initiative(id: $id) { provenance sources { url } organization { id isClaimed mandateProof } } }`,
      { id: initiativeId },
    );
  const organizationOf = async () => (await read()).initiative.organization;
  expect(await organizationOf()).toEqual({ id: organizationId, isClaimed: false, mandateProof: null });

  for (const claimant of [lea!, stranger!]) {
    expect(await act(claimant, 'claimOrganization', { organizationId })).toEqual({ userErrors: [] });
    const asked = await claimant.ask(
      'query ($id: ID) { organization(id: $id) { viewerHasClaimed viewerMembership { role } } }',
      { id: organizationId },
    );
    expect(asked.organization).toEqual({ viewerHasClaimed: true, viewerMembership: null });
  }
  expect(await organizationOf()).toMatchObject({ isClaimed: false });

  await act(lea!, 'requestMandateCode', { organizationId, email: 'lea@distillerie.example' });
  const { text } = await readMessage(system, 'lea@distillerie.example', /^Votre code pour/);
  const code = /\d{4} \d{4}/.exec(text)![0];
  expect(await act(stranger!, 'proveMandateByCode', { organizationId, code })).toEqual({
    userErrors: [{ code: 'CODE_INVALID' }],
  });
  expect(await act(lea!, 'proveMandateByCode', { organizationId, code }, 'membership { role proof }')).toEqual({
    membership: { role: 'OWNER', proof: 'DOMAIN_CODE' },
    userErrors: [],
  });
  expect(await act(stranger!, 'claimOrganization', { organizationId })).toEqual({
    userErrors: [{ code: 'SPEAKS_FOR_ITSELF' }],
  });
  expect(await act(moderator!, 'correctInitiative', { initiativeId, expectedVersion: version, ...initiative })).toEqual(
    {
      userErrors: [{ code: 'SPEAKS_FOR_ITSELF' }],
    },
  );
  // What everybody reads is kept for a moment.
  await waitFor('everybody to read that it is claimed', async () => (await organizationOf()).isClaimed);
  expect((await read()).initiative).toEqual({
    provenance: 'CENSUSED',
    sources: [{ url: 'https://journal.example/gel' }],
    organization: { id: organizationId, isClaimed: true, mandateProof: 'DOMAIN_CODE' },
  });
});
