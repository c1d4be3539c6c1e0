import { beforeAll, describe, expect, test } from '@jest/globals';
import type { System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, visitor, type Person } from '../support/people.js';
import { acceptInitiative, readMessage } from '../support/stories.js';
import { readTopic } from '../support/topic-reader.js';
import { runningSystem } from './system.js';

const SOURCES = [{ url: 'https://journal.example/gel', title: 'Le journal', seenOn: '2026-11-23' }];

const textOf = (title: string) => ({
  title: { fr: title },
  summary: { fr: 'Deux mille litres, livrés en une semaine.' },
  description: { fr: 'La distillerie les a portés à l’hôpital voisin.' },
  giftKinds: ['IN_KIND'],
  beneficiaries: ['HOSPITALS'],
  territory: { countryCode: 'FR', department: '59' },
  startedOn: '2020-04',
  sources: SOURCES,
});

describe('A distillery that moderators recorded', () => {
  let system: System;
  let [moderator, lea, stranger]: Person[] = [];
  let organizationId: string;
  let [gel, alcohol, spirits]: string[] = [];

  beforeAll(async () => {
    system = runningSystem();
    moderator = await person(system, 'moderator@example.org');
    lea = await person(system, 'lea@example.org');
    stranger = await person(system, 'stranger@example.org');
  });

  const act = async (who: Person, name: string, input: object, fields = '') => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
    return (await who.ask(mutation, { input }))[name];
  };
  const record = async (title: string): Promise<string> => {
    const entry = { organizationIds: [organizationId], ...textOf(title) };
    return (await act(moderator!, 'recordInitiative', entry, 'initiative { id }')).initiative.id;
  };
  const seenBy = async (reader: Person, initiativeId: string, fields: string) =>
    (await reader.ask(`query ($id: ID) { initiative(id: $id) { ${fields} } }`, { id: initiativeId })).initiative;
  const entriesOf = async (reader: Person): Promise<string[]> =>
    (
      await reader.ask('query ($id: ID) { organization(id: $id) { initiatives { nodes { id } } } }', {
        id: organizationId,
      })
    ).organization.initiatives.nodes.map(({ id }: { id: string }) => id);
  const find = async (search: string): Promise<string[]> =>
    (
      await visitor(system).ask('query ($search: String) { initiatives(search: $search) { nodes { id } } }', { search })
    ).initiatives.nodes.map(({ id }: { id: string }) => id);

  test('is public with its entries and their sources, and said not to have registered here', async () => {
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
      'organization { id }',
    );
    organizationId = recorded.organization.id;
    gel = await record('Du gel pour l’hôpital');
    alcohol = await record('De l’alcool pour les pharmacies');
    spirits = await record('Des flacons d’eau-de-vie');
    expect(await entriesOf(visitor(system))).toEqual([spirits, alcohol, gel]);
    const entry = 'state provenance sources { url } organization { isClaimed mandateProof }';
    expect(await seenBy(visitor(system), gel, entry)).toEqual({
      state: 'PUBLISHED',
      provenance: 'CENSUSED',
      sources: [{ url: 'https://journal.example/gel' }],
      organization: { isClaimed: false, mandateProof: null },
    });
  });

  test('is claimed by two, and is that one’s who reads the code mailed to its recorded domain, with all its entries', async () => {
    for (const claimant of [lea!, stranger!])
      expect(await act(claimant, 'claimOrganization', { organizationId })).toEqual({ userErrors: [] });
    const { organization: hers } = await lea!.ask(
      'query ($id: ID) { organization(id: $id) { viewerHasClaimed viewerMembership { role } isClaimed } }',
      { id: organizationId },
    );
    expect(hers).toEqual({ viewerHasClaimed: true, viewerMembership: null, isClaimed: false });

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

    const over = { userErrors: [{ code: 'SPEAKS_FOR_ITSELF' }] };
    expect(await act(stranger!, 'claimOrganization', { organizationId })).toEqual(over);
    const { version } = await seenBy(moderator!, gel!, 'version');
    const correction = { initiativeId: gel, expectedVersion: version, organizationIds: [organizationId] };
    expect(await act(moderator!, 'correctInitiative', { ...correction, ...textOf('Du gel') })).toEqual(over);
    // What everybody reads is kept for a moment.
    const entry = 'provenance sources { url } organization { id isClaimed mandateProof }';
    const claimed = await waitFor('everybody to read that it is claimed', async () => {
      const seen = await seenBy(visitor(system), gel!, entry);
      return seen.organization.isClaimed && seen;
    });
    expect(claimed).toEqual({
      provenance: 'CENSUSED',
      sources: [{ url: 'https://journal.example/gel' }],
      organization: { id: organizationId, isClaimed: true, mandateProof: 'DOMAIN_CODE' },
    });
  });

  test('corrects an entry, which stands as it was recorded until a moderator accepts the correction', async () => {
    const { version } = await seenBy(lea!, gel!, 'version');
    const correction = { initiativeId: gel, expectedVersion: version, ...textOf('Du gel pour deux hôpitaux') };
    expect(await act(stranger!, 'reviseInitiative', correction)).toEqual({ userErrors: [{ code: 'NOT_A_MEMBER' }] });
    expect(await act(lea!, 'reviseInitiative', correction)).toEqual({ userErrors: [] });
    expect((await seenBy(lea!, gel!, 'pendingRevision { title state }')).pendingRevision).toEqual({
      title: 'Du gel pour deux hôpitaux',
      state: 'IN_REVIEW',
    });
    expect(await seenBy(visitor(system), gel!, 'title')).toEqual({ title: 'Du gel pour l’hôpital' });
    await acceptInitiative(moderator!, gel!);
    const title = await waitFor('everybody to read the correction', async () => {
      const seen = await seenBy(visitor(system), gel!, 'title provenance');
      return seen.title !== 'Du gel pour l’hôpital' && seen;
    });
    expect(title).toEqual({ title: 'Du gel pour deux hôpitaux', provenance: 'CENSUSED' });
  });

  test('withdraws another, which is in no list and found by no word from then on, and the world is told', async () => {
    expect(await find('flacons eau-de-vie')).toEqual([spirits]);
    const withdrawal = { initiativeId: spirits };
    expect(await act(stranger!, 'withdrawInitiative', withdrawal)).toEqual({ userErrors: [{ code: 'NOT_A_MEMBER' }] });
    expect(await act(lea!, 'withdrawInitiative', withdrawal, 'initiative { state }')).toEqual({
      initiative: { state: 'WITHDRAWN' },
      userErrors: [],
    });
    await waitFor('nobody to find it', async () => (await find('flacons eau-de-vie')).length === 0);
    expect(await seenBy(visitor(system), spirits!, 'id')).toBeNull();
    expect(await entriesOf(stranger!)).toEqual([alcohol, gel]);
    const isOfIt = (event: { subject?: string | undefined }) => event.subject === spirits;
    const events = await readTopic(system, 'tpt.initiative.events.v1');
    await events.find('the withdrawal', (event) => isOfIt(event) && event.type.endsWith('withdrawn.v1'));
    await events.stop();
    const states = await readTopic(system, 'tpt.initiative.state.v1');
    await states.find('the tombstone', (event) => isOfIt(event) && !event.data);
    await states.stop();
  });
});
