import { beforeAll, describe, expect, test } from '@jest/globals';
import type { System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import sharp from 'sharp';
import { person, visitor, type Person } from '../support/people.js';
import {
  acceptInitiative,
  draftInitiative,
  editDraft,
  provedOrganization,
  rejectInitiative,
  reviseInitiative,
  submitInitiative,
  waitForSupport,
} from '../support/stories.js';
import { readTopic } from '../support/topic-reader.js';
import { runningSystem } from './system.js';

describe('What Manon writes', () => {
  let system: System;
  let [manon, moderator, second]: Person[] = [];
  let initiativeId: string;
  let firstSlug: string;
  let picture: { id: string; address: string };

  beforeAll(async () => {
    system = runningSystem();
    manon = await person(system, 'manon@atelier.example');
    second = await person(system, 'second@company.example');
    moderator = await person(system, 'moderator@example.org');
    const organizationId = await provedOrganization(manon, moderator, 'L’Atelier de Manon');
    initiativeId = await draftInitiative(manon, organizationId, 'Masques a vendre');
  });

  const seenBy = async (reader: Person, fields: string) =>
    (await reader.ask(`query ($id: ID) { initiative(id: $id) { ${fields} } }`, { id: initiativeId })).initiative;

  test('has a picture that she sends to the address she is given, for her alone as long as it is a draft', async () => {
    const { requestPictureUpload: asked } = await manon!.ask(
      `mutation ($initiativeId: ID) {
         requestPictureUpload(input: {
           initiativeId: $initiativeId, alternativeText: { fr: "Deux couturières à l’atelier", en: "Two seamstresses" }
         }) { upload { url } userErrors { code } }
       }`,
      { initiativeId },
    );
    const body = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#0b5d4e' } })
      .jpeg()
      .toBuffer();
    const headers = { 'content-type': 'image/jpeg' };
    expect((await fetch(asked.upload.url, { method: 'PUT', headers, body })).status).toBe(201);
    const [{ id, variants }] = (await seenBy(manon!, 'pictures { id variants { url } }')).pictures;
    picture = { id, address: variants[0].url.split('?')[0] };
    expect((await fetch(variants[0].url)).status).toBe(200);
    expect((await fetch(picture.address)).status).toBe(404);
  });

  test('is rejected for a reason, which she reads and nobody else', async () => {
    await submitInitiative(manon!, initiativeId);
    await rejectInitiative(moderator!, initiativeId, 'ADVERTISING', 'Rien à vendre ici.');
    expect(await seenBy(manon!, 'state rejection { reason message }')).toEqual({
      state: 'REJECTED',
      rejection: { reason: 'ADVERTISING', message: 'Rien à vendre ici.' },
    });
    expect(await seenBy(visitor(system), 'state')).toBeNull();
    expect((await fetch(picture.address)).status).toBe(404);
  });

  test('is corrected, handed in again and published, with its picture and what there is to see in it', async () => {
    const { version } = await seenBy(manon!, 'version');
    const { editDraft: corrected } = await editDraft(manon!, initiativeId, version, 'Des masques pour l’Ehpad');
    expect(corrected).toMatchObject({ initiative: { state: 'DRAFT' }, userErrors: [] });
    await submitInitiative(manon!, initiativeId);
    await acceptInitiative(moderator!, initiativeId);
    const english = visitor(system, { 'accept-language': 'en' });
    const seen = await seenBy(english, 'slug title state pictures { id alternativeText variants { url } }');
    expect(seen).toMatchObject({
      title: 'Des masques pour l’Ehpad',
      state: 'PUBLISHED',
      pictures: [{ id: picture.id, alternativeText: 'Two seamstresses' }],
    });
    expect(seen.pictures[0].variants[0].url).toBe(picture.address);
    expect((await fetch(picture.address)).headers.get('content-type')).toBe('image/webp');
    firstSlug = seen.slug;
  });

  test('is edited, and stands as it was until the edit is accepted; who read it earlier is told so', async () => {
    const { version } = await seenBy(manon!, 'version');
    await reviseInitiative(manon!, initiativeId, version, 'Des surblouses pour l’hôpital');
    const { reviseInitiative: late } = await reviseInitiative(manon!, initiativeId, version, 'Des gants');
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await seenBy(visitor(system), 'title pendingRevision { title }')).toEqual({
      title: 'Des masques pour l’Ehpad',
      pendingRevision: null,
    });
    expect(await seenBy(manon!, 'title pendingRevision { title state }')).toEqual({
      title: 'Des masques pour l’Ehpad',
      pendingRevision: { title: 'Des surblouses pour l’hôpital', state: 'IN_REVIEW' },
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
      slug: expect.stringContaining('des-surblouses-pour-l-hopital'),
      title: 'Des surblouses pour l’hôpital',
      revisions: {
        nodes: [
          { number: 2, title: 'Des surblouses pour l’hôpital' },
          { number: 1, title: 'Des masques pour l’Ehpad' },
        ],
      },
    });
  });

  test('is found by another company, which misspells what it looks for and narrows down by two facets', async () => {
    const search = (words: string, filter: object = {}) =>
      second!.ask(
        `query ($words: String, $filter: InitiativeFilter) {
           initiatives(search: $words, filter: $filter) {
             totalCount nodes { id }
             facets { departments { department count } sizes { size count } }
           }
         }`,
        { words, filter },
      );
    const words = 'surblouze';
    const { initiatives: wide } = await waitFor('the words are known', async () => {
      const answer = await search(words);
      return answer.initiatives.totalCount > 1 && answer;
    });
    expect(wide.facets.departments).toContainEqual({ department: '59', count: 1 });
    expect(wide.facets.sizes).toContainEqual({ size: 'MICRO', count: 1 });
    const { initiatives: narrow } = await search(words, { departments: ['59'], sizes: ['MICRO'] });
    expect(narrow).toMatchObject({ totalCount: 1, nodes: [{ id: initiativeId }] });
  });

  test('is offered while somebody types, and so is her workshop', async () => {
    const suggest = (prefix: string) =>
      visitor(system).ask(
        `query ($prefix: String!) {
           suggestions(prefix: $prefix) { ... on Initiative { id title } ... on Organization { name } }
         }`,
        { prefix },
      );
    const [first] = (await suggest('des surblouses pour')).suggestions;
    expect(first).toEqual({ id: initiativeId, title: 'Des surblouses pour l’hôpital' });
    expect((await suggest('l atelier de man')).suggestions).toContainEqual({ name: 'L’Atelier de Manon' });
  });

  test('comes first among what is most supported, once the other company supports it', async () => {
    await waitForSupport(second!, initiativeId);
    await waitFor('the support is counted', async () => {
      const { initiatives } = await visitor(system).ask(
        '{ initiatives(order: { by: MOST_SUPPORTED }, first: 1) { nodes { id } } }',
      );
      return initiatives.nodes[0].id === initiativeId;
    });
  });

  test('is told to the world as it happened, and never what was in review', async () => {
    const events = await readTopic(system, 'tpt.initiative.events.v1');
    await events.find('the change', ({ type, subject }) => type.endsWith('updated.v1') && subject === initiativeId);
    await events.stop();
    const states = await readTopic(system, 'tpt.initiative.state.v1');
    const isNew = (data: object) => JSON.stringify(data).includes('Des surblouses');
    const { event } = await states.find(
      'the new text',
      ({ subject, data }) => subject === initiativeId && isNew(data as object),
    );
    await states.stop();
    expect(event).toMatchObject({ type: 'tpt.initiative.state.v2', data: { state: 'PUBLISHED' } });
  });
});
