import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { person, visitor, type Person } from './support/people.js';
import {
  draftInitiative,
  followEverything,
  proveMandate,
  registerOrganization,
  submitInitiative,
  waitForInbox,
} from './support/stories.js';
import { readTopic } from './support/topic-reader.js';

describe('Manon makes her initiative known', () => {
  let system: System;
  let [manon, moderator, farid]: Person[] = [];
  let organizationId: string;
  let initiativeId: string;

  beforeAll(async () => {
    system = await startTestSystem();
    manon = await person(system, 'manon@atelier.example');
    moderator = await person(system, 'moderator@example.org');
    farid = await person(system, 'farid@example.org');
  });
  afterAll(() => system?.stop());

  test('she registers her workshop, which nobody else sees yet', async () => {
    organizationId = await registerOrganization(manon!, 'L’Atelier de Manon');
    const query = `{ organization(id: "${organizationId}") { name viewerMembership { role proof } } }`;
    expect(await manon!.ask(query)).toEqual({
      organization: { name: 'L’Atelier de Manon', viewerMembership: { role: 'OWNER', proof: null } },
    });
    expect(await visitor(system).ask(query)).toEqual({ organization: null });
  });

  test('until her mandate is proved she can write, and cannot publish', async () => {
    initiativeId = await draftInitiative(manon!, organizationId, 'Des masques pour l’Ehpad');
    const { submitInitiative: refused } = await submitInitiative(manon!, initiativeId);
    expect(refused).toEqual({
      initiative: null,
      userErrors: [
        { code: 'MANDATE_NOT_PROVED', message: 'Votre mandat pour cette organisation n’est pas encore prouvé.' },
      ],
    });
  });

  test('her draft is hidden from strangers', async () => {
    const query = `{ initiative(id: "${initiativeId}") { state } }`;
    expect(await manon!.ask(query)).toEqual({ initiative: { state: 'DRAFT' } });
    expect(await farid!.ask(query)).toEqual({ initiative: null });
  });

  test('only a moderator can prove her mandate', async () => {
    const mutation = `mutation { proveMandate(input: { organizationId: "${organizationId}" }) { userErrors { code } } }`;
    const { errors } = await farid!.tryToAsk(mutation);
    expect(errors?.[0]).toMatchObject({
      message: 'Vous n’avez pas le droit de faire cela.',
      extensions: { code: 'FORBIDDEN' },
    });
    const { proveMandate: proved } = await proveMandate(moderator!, organizationId);
    expect(proved).toEqual({ organization: { mandateProof: 'MODERATOR' }, userErrors: [] });
  });

  test('she publishes, and whoever follows all initiatives finds it in her inbox', async () => {
    await followEverything(farid!);
    const { submitInitiative: published } = await submitInitiative(manon!, initiativeId);
    expect(published).toMatchObject({ initiative: { state: 'PUBLISHED' }, userErrors: [] });
    expect(await waitForInbox(farid!, 1)).toEqual([
      {
        __typename: 'InitiativePublishedNotification',
        initiative: { id: initiativeId, title: 'Des masques pour l’Ehpad' },
      },
    ]);
  });

  test('a stranger to our code reads the event from Kafka as a CloudEvent', async () => {
    const reader = await readTopic(system, 'tpt.initiative.events.v1');
    const { event } = await reader.find('the publication', ({ subject }) => subject === initiativeId);
    await reader.stop();
    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'tpt.initiative.published.v1',
      source: '/tpt/initiative',
      data: { initiativeId, organizationId, provenance: 'DECLARED', giftKinds: ['IN_KIND'] },
    });
  });

  test('publishing again changes nothing and says why', async () => {
    const { submitInitiative: again } = await submitInitiative(manon!, initiativeId);
    expect(again.userErrors).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
  });
});
