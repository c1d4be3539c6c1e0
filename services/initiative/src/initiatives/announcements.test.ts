import { describe, expect, test } from '@jest/globals';
import { done, masks } from '../testing/examples.js';
import { announcementsOf } from './announcements.js';
import { accept, submit, writeInitiative } from './domain/index.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, slug: () => 'masques' };
const now = new Date('2026-11-23T08:00:00Z');
const draft = done(writeInitiative(masks, { ...identity, provenance: 'DECLARED' }, now));
const submitted = done(submit(draft, now));
const published = done(accept(submitted, null, now)).initiative;

const typesOf = (...change: Parameters<typeof announcementsOf>) => announcementsOf(...change).map(({ type }) => type);

describe('What the world hears of an initiative', () => {
  test('is nothing before it is public', () => {
    expect(typesOf(null, draft)).toEqual([]);
    expect(typesOf(draft, submitted)).toEqual([]);
  });

  test('is that it became public, once, then that it changed, ended or was withdrawn, and its state', () => {
    const changed = { ...published, title: { fr: 'Des blouses' }, version: 4 };
    expect(typesOf(null, published)).toEqual(['initiative.published.v1', 'initiative.state.v2']);
    expect(typesOf(submitted, published)).toEqual(['initiative.published.v1', 'initiative.state.v2']);
    expect(typesOf(published, changed)).toEqual(['initiative.updated.v1', 'initiative.state.v2']);
    const ended = { ...changed, state: 'ENDED' as const };
    expect(typesOf(changed, ended)).toEqual(['initiative.ended.v1', 'initiative.state.v2']);
    expect(typesOf(ended, { ...ended, durable: true })).toEqual(['initiative.updated.v1', 'initiative.state.v2']);
    const [withdrawn, state] = announcementsOf(ended, { ...ended, state: 'WITHDRAWN' });
    expect(withdrawn!.type).toBe('initiative.withdrawn.v1');
    expect(state).toEqual({ type: 'initiative.state.v2', key: ended.id, data: null });
  });

  test('is nothing of a change that it cannot see', () => {
    expect(typesOf(published, { ...published, updatedAt: new Date(), version: 4 })).toEqual([]);
    const withdrawn = { ...published, state: 'WITHDRAWN' as const };
    expect(typesOf(withdrawn, { ...withdrawn, version: 9 })).toEqual([]);
  });

  test('names no language that it is not written in', () => {
    expect(announcementsOf(null, published)[1]).toMatchObject({
      data: { title: { fr: 'Des masques', en: 'Masks' }, kind: 'IN_KIND', startedOn: { value: '2020-04' } },
    });
    const state = announcementsOf(null, published)[1]!.data as { summary: object };
    expect(Object.keys(state.summary)).toEqual(['fr']);
    const [, english] = announcementsOf(published, { ...published, summary: { en: 'Two hundred masks.' } });
    expect(Object.keys((english!.data as { summary: object }).summary)).toEqual(['en']);
  });
});
