import { describe, expect, test } from '@jest/globals';
import { done, masks } from '../testing/examples.js';
import { announcementsOf } from './announcements.js';
import { accept, submit, writeInitiative } from './domain/index.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, slug: () => 'masques' };
const draft = done(writeInitiative(masks, { ...identity, provenance: 'DECLARED' }));
const published = accept(draft, new Date('2026-11-23T08:00:00Z'));

const typesOf = (...change: Parameters<typeof announcementsOf>) => announcementsOf(...change).map(({ type }) => type);

describe('What the world hears of an initiative', () => {
  test('is nothing before it is public', () => {
    expect(typesOf(null, draft)).toEqual([]);
    expect(typesOf(draft, done(submit(draft)))).toEqual([]);
  });

  test('is that it became public, once, and its state after every change', () => {
    expect(typesOf(null, published)).toEqual(['initiative.published.v1', 'initiative.state.v2']);
    expect(typesOf(draft, published)).toEqual(['initiative.published.v1', 'initiative.state.v2']);
    expect(typesOf(published, { ...published, version: 3 })).toEqual(['initiative.state.v2']);
  });

  test('names no language that it is not written in', () => {
    expect(announcementsOf(null, published)[1]).toMatchObject({
      data: { title: { fr: 'Des masques', en: 'Masks' }, kind: 'IN_KIND', startedOn: { value: '2020-04' } },
    });
    const state = announcementsOf(null, published)[1]!.data as { summary: object };
    expect(Object.keys(state.summary)).toEqual(['fr']);
    const [english] = announcementsOf(published, { ...published, summary: { en: 'Two hundred masks.' } });
    expect(Object.keys((english!.data as { summary: object }).summary)).toEqual(['en']);
  });
});
