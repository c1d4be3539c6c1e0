import { beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import type { System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, visitor, type Person } from '../support/people.js';
import { draftInitiative, provedOrganization, publishInitiative, submitInitiative } from '../support/stories.js';
import { readTopic } from '../support/topic-reader.js';
import { runningSystem } from './system.js';

describe('Moderators keep trust', () => {
  let system: System;
  let [manon, ann, reader]: Person[] = [];
  let organizationId: string;

  beforeAll(async () => {
    system = runningSystem();
    manon = await person(system, 'manon@atelier.example');
    ann = await person(system, 'moderator@example.org');
    reader = visitor(system);
    organizationId = await provedOrganization(manon, ann, 'L’Atelier de Manon');
  });

  const handIn = async (title: string): Promise<string> => {
    const initiativeId = await draftInitiative(manon!, organizationId, title);
    await submitInitiative(manon!, initiativeId);
    return initiativeId;
  };
  const does = async (who: Person, name: string, input: object) =>
    (
      await who.ask(
        `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
           ${name}(input: $input) { initiative { state } userErrors { code message } }
         }`,
        { input },
      )
    )[name];
  const queueOf = async (initiativeId: string) => {
    const { reviewQueue } = await ann!.ask(
      `{ reviewQueue(first: 100) { nodes {
           kind viewerMayDecide reportCount reports { text } nearDuplicates { initiative { id } }
           initiative { id version reviewMessages { nodes { message } } }
         } } }`,
    );
    return reviewQueue.nodes.filter(({ initiative }: { initiative: { id: string } }) => initiative.id === initiativeId);
  };
  const mailOf = (subject: string) =>
    waitFor(`the mail “${subject}”`, async () =>
      (await readMailbox(system.addresses.mailbox!)).find(
        (message) => message.to.includes('manon@atelier.example') && message.subject === subject,
      ),
    );

  test('what is handed in is rejected with words, the author hears by mail and answers, and moderators reply', async () => {
    const initiativeId = await handIn('Des masques pour l’Ehpad');
    const [entry] = await queueOf(initiativeId);
    expect(entry).toMatchObject({ kind: 'SUBMISSION', viewerMayDecide: true });
    expect((await does(ann!, 'claimReview', { initiativeId })).userErrors).toEqual([]);
    const expectedVersion = entry.initiative.version;
    const rejection = { initiativeId, expectedVersion, reason: 'INCOMPLETE', message: 'Où cela se passe-t-il ?' };
    expect(await does(ann!, 'rejectInitiative', rejection)).toEqual({
      initiative: { state: 'REJECTED' },
      userErrors: [],
    });
    const late = await does(ann!, 'acceptInitiative', { initiativeId, expectedVersion });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await mailOf('À corriger : Des masques pour l’Ehpad')).text).toContain('Où cela se passe-t-il ?');

    expect(await does(manon!, 'answerDecision', { initiativeId, message: 'À Lille, rue des Arts.' })).toEqual({
      initiative: { state: 'REJECTED' },
      userErrors: [],
    });
    const [answer] = await queueOf(initiativeId);
    expect(answer.kind).toBe('ANSWER');
    expect(answer.initiative.reviewMessages.nodes[0]).toEqual({ message: 'À Lille, rue des Arts.' });
    expect(
      (await does(ann!, 'replyToAnswer', { initiativeId, message: 'Dites-le dans le texte.' })).userErrors,
    ).toEqual([]);
    expect(await queueOf(initiativeId)).toEqual([]);
    await mailOf('Réponse des modérateurs : Des masques pour l’Ehpad');
  });

  test('a reader reports what is public, which moderators withdraw; its author hears why, and it is written down', async () => {
    const initiativeId = await publishInitiative(manon!, ann!, organizationId, 'Des remises pour tous');
    const report = { initiativeId, reason: 'ADVERTISING', text: 'C’est une réclame.' };
    for (const _again of ['once', 'twice'])
      expect((await does(reader!, 'reportInitiative', report)).userErrors).toEqual([]);
    const [entry] = await queueOf(initiativeId);
    expect(entry).toMatchObject({ kind: 'REPORTS', reportCount: 1, reports: [{ text: 'C’est une réclame.' }] });
    const withdrawal = { reason: 'ADVERTISING', message: 'Le texte vend vos produits.' };
    const resolution = { initiativeId, expectedReports: 1, withdrawal };
    expect((await does(ann!, 'resolveReport', resolution)).initiative).toEqual({ state: 'WITHDRAWN' });
    expect(await reader!.ask('query ($id: ID) { initiative(id: $id) { title } }', { id: initiativeId })).toEqual({
      initiative: null,
    });
    expect((await mailOf('Retiré : Des remises pour tous')).text).toContain('Le texte vend vos produits.');
    const { auditTrail } = await ann!.ask(
      'query ($id: ID) { auditTrail(subjectId: $id) { nodes { action reason } } }',
      { id: initiativeId },
    );
    expect(auditTrail.nodes).toEqual([
      { action: 'INITIATIVE_WITHDRAWN', reason: 'ADVERTISING' },
      { action: 'INITIATIVE_ACCEPTED', reason: null },
    ]);
    const events = await readTopic(system, 'tpt.moderation.events.v1');
    const { event } = await events.find('the report', ({ type }) => type === 'tpt.moderation.reported.v1');
    await events.stop();
    expect(event.data).toMatchObject({ subjectId: initiativeId, reason: 'ADVERTISING' });
    expect(JSON.stringify(event.data)).not.toContain('réclame');
  });

  test('while publication is paused people go on writing and handing in, and nothing is accepted', async () => {
    await ann!.ask('mutation { pausePublication(input: { reason: "Trop de réclames" }) { userErrors { code } } }');
    expect(await reader!.ask('{ publication { isPaused reason } }')).toEqual({
      publication: { isPaused: true, reason: 'Trop de réclames' },
    });
    const initiativeId = await handIn('Un jardin partagé');
    const [{ initiative }] = await queueOf(initiativeId);
    const accept = () => does(ann!, 'acceptInitiative', { initiativeId, expectedVersion: initiative.version });
    expect(await accept()).toEqual({
      initiative: null,
      userErrors: [{ code: 'PUBLICATION_PAUSED', message: 'La publication est suspendue pour le moment.' }],
    });
    await ann!.ask('mutation { resumePublication(input: { reason: "C’est passé" }) { userErrors { code } } }');
    expect((await accept()).initiative).toEqual({ state: 'PUBLISHED' });
  });
});
