import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { person, visitor, type Person } from './support/people.js';
import {
  acceptInitiative,
  draftInitiative,
  editDraft,
  provedOrganization,
  rejectInitiative,
  reviseInitiative,
  submitInitiative,
} from './support/stories.js';
import { readTopic } from './support/topic-reader.js';

describe('What Manon writes', () => {
  let system: System;
  let [manon, moderator]: Person[] = [];
  let initiativeId: string;
  let firstSlug: string;

  beforeAll(async () => {
    system = await startTestSystem();
    manon = await person(system, 'manon@atelier.example');
    moderator = await person(system, 'moderator@example.org');
    const organizationId = await provedOrganization(manon, moderator, 'L’Atelier de Manon');
    initiativeId = await draftInitiative(manon, organizationId, 'Masques a vendre');
  });
  afterAll(() => system?.stop());

  const seenBy = async (reader: Person, fields: string) =>
    (await reader.ask(`query ($id: ID) { initiative(id: $id) { ${fields} } }`, { id: initiativeId })).initiative;

  test('is rejected for a reason, which she reads and nobody else', async () => {
    await submitInitiative(manon!, initiativeId);
    await rejectInitiative(moderator!, initiativeId, 'ADVERTISING', 'Rien à vendre ici.');
    expect(await seenBy(manon!, 'state rejection { reason message }')).toEqual({
      state: 'REJECTED',
      rejection: { reason: 'ADVERTISING', message: 'Rien à vendre ici.' },
    });
    expect(await seenBy(visitor(system), 'state')).toBeNull();
  });

  test('is corrected, handed in again and published', async () => {
    const { version } = await seenBy(manon!, 'version');
    const { editDraft: corrected } = await editDraft(manon!, initiativeId, version, 'Des masques pour l’Ehpad');
    expect(corrected).toMatchObject({ initiative: { state: 'DRAFT' }, userErrors: [] });
    await submitInitiative(manon!, initiativeId);
    await acceptInitiative(moderator!, initiativeId);
    const seen = await seenBy(visitor(system), 'slug title state');
    expect(seen).toMatchObject({ title: 'Des masques pour l’Ehpad', state: 'PUBLISHED' });
    firstSlug = seen.slug;
  });

  test('is edited, and stands as it was until the edit is accepted; who read it earlier is told so', async () => {
    const { version } = await seenBy(manon!, 'version');
    await reviseInitiative(manon!, initiativeId, version, 'Des blouses pour l’hôpital');
    const { reviseInitiative: second } = await reviseInitiative(manon!, initiativeId, version, 'Des gants');
    expect(second.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await seenBy(visitor(system), 'title pendingRevision { title }')).toEqual({
      title: 'Des masques pour l’Ehpad',
      pendingRevision: null,
    });
    expect(await seenBy(manon!, 'title pendingRevision { title state }')).toEqual({
      title: 'Des masques pour l’Ehpad',
      pendingRevision: { title: 'Des blouses pour l’hôpital', state: 'IN_REVIEW' },
    });
  });

  test('is read in its new text once that is accepted, at its old address too, and what stood before stays', async () => {
    await acceptInitiative(moderator!, initiativeId);
    const { initiative } = await visitor(system).ask(
      `query ($slug: String) { initiative(slug: $slug) { id slug title revisions { nodes { number title } } } }`,
      { slug: firstSlug },
    );
    expect(initiative).toEqual({
      id: initiativeId,
      slug: expect.stringContaining('des-blouses-pour-l-hopital'),
      title: 'Des blouses pour l’hôpital',
      revisions: {
        nodes: [
          { number: 2, title: 'Des blouses pour l’hôpital' },
          { number: 1, title: 'Des masques pour l’Ehpad' },
        ],
      },
    });
  });

  test('is told to the world as it happened, and never what was in review', async () => {
    const events = await readTopic(system, 'tpt.initiative.events.v1');
    await events.find('the change', ({ type, subject }) => type.endsWith('updated.v1') && subject === initiativeId);
    await events.stop();
    const states = await readTopic(system, 'tpt.initiative.state.v1');
    const isNew = (data: object) => JSON.stringify(data).includes('Des blouses');
    const { event } = await states.find(
      'the new text',
      ({ subject, data }) => subject === initiativeId && isNew(data as object),
    );
    await states.stop();
    expect(event).toMatchObject({ type: 'tpt.initiative.state.v2', data: { state: 'PUBLISHED' } });
  });
});
