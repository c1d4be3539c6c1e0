import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { System } from '@tpt/infra';
import { person, visitor, type Person } from '../support/people.js';
import {
  acceptInitiative,
  draftInitiative,
  followEverything,
  proveMandate,
  registerOrganization,
  submitInitiative,
  waitForInbox,
} from '../support/stories.js';
import { readTopic } from '../support/topic-reader.js';
import { runningSystem } from './system.js';

describe('Manon makes her initiative known', () => {
  let system: System;
  let [manon, moderator, farid]: Person[] = [];
  let organizationId: string;

  beforeAll(async () => {
    system = runningSystem();
    manon = await person(system, 'manon@atelier.example');
    moderator = await person(system, 'moderator@example.org');
    farid = await person(system, 'farid@example.org');
  });
  beforeEach(async () => {
    organizationId = await registerOrganization(manon!, 'L’Atelier de Manon');
  });

  const draft = () => draftInitiative(manon!, organizationId, 'Des masques pour l’Ehpad');
  async function publish(): Promise<string> {
    const initiativeId = await draft();
    await proveMandate(moderator!, organizationId);
    const { submitInitiative: submitted } = await submitInitiative(manon!, initiativeId);
    expect(submitted).toMatchObject({ initiative: { state: 'IN_REVIEW' }, userErrors: [] });
    const { acceptInitiative: published } = await acceptInitiative(moderator!, initiativeId);
    expect(published).toMatchObject({ initiative: { state: 'PUBLISHED' }, userErrors: [] });
    return initiativeId;
  }

  test('she registers her workshop, which nobody else sees yet', async () => {
    const query = `{ organization(id: "${organizationId}") { name viewerMembership { role proof } } }`;
    expect(await manon!.ask(query)).toEqual({
      organization: { name: 'L’Atelier de Manon', viewerMembership: { role: 'OWNER', proof: null } },
    });
    expect(await visitor(system).ask(query)).toEqual({ organization: null });
    expect(await farid!.ask(query)).toEqual({ organization: null });
  });

  test('until her mandate is proved she can write, and cannot publish', async () => {
    const { submitInitiative: refused } = await submitInitiative(manon!, await draft());
    expect(refused).toEqual({
      initiative: null,
      userErrors: [
        { code: 'MANDATE_NOT_PROVED', message: 'Votre mandat pour cette organisation n’est pas encore prouvé.' },
      ],
    });
  });

  test('her draft is hidden from strangers', async () => {
    const query = `{ initiative(id: "${await draft()}") { state } }`;
    expect(await manon!.ask(query)).toEqual({ initiative: { state: 'DRAFT' } });
    expect(await farid!.ask(query)).toEqual({ initiative: null });
    expect(await visitor(system).ask(query)).toEqual({ initiative: null });
  });

  test('only a moderator can prove her mandate', async () => {
    const mutation = `mutation { proveMandate(input: { organizationId: "${organizationId}" }) { userErrors { code } } }`;
    for (const anybodyElse of [farid!, manon!]) {
      const { errors } = await anybodyElse.tryToAsk(mutation);
      expect(errors?.[0]).toMatchObject({
        message: 'Vous n’avez pas le droit de faire cela.',
        extensions: { code: 'FORBIDDEN' },
      });
    }
    const { proveMandate: proved } = await proveMandate(moderator!, organizationId);
    expect(proved).toEqual({ organization: { mandateProof: 'MODERATOR' }, userErrors: [] });
  });

  test('she publishes, and whoever follows all initiatives finds it in her inbox', async () => {
    const follower = await person(system, 'zoe@example.org');
    await followEverything(follower);
    const initiativeId = await publish();
    expect(await waitForInbox(follower, 1)).toEqual([
      {
        __typename: 'InitiativePublishedNotification',
        initiative: { id: initiativeId, title: 'Des masques pour l’Ehpad' },
      },
    ]);
  });

  test('a stranger to our code reads the event from Kafka as a CloudEvent', async () => {
    const initiativeId = await publish();
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
    const initiativeId = await publish();
    const read = () => manon!.ask(`{ initiative(id: "${initiativeId}") { state publishedAt } }`);
    const before = await read();
    const { submitInitiative: again } = await submitInitiative(manon!, initiativeId);
    expect(again.userErrors).toMatchObject([{ code: 'STATE_FORBIDS' }]);
    expect(await read()).toEqual(before);
  });
});
