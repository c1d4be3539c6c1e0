import { describe, expect, test } from '@jest/globals';
import { done, masks } from '../../testing/examples.js';
import { toSlug } from '../../values/text.js';
import { writeInitiative, type InitiativeText } from './writing.js';

const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const now = new Date('2026-11-23T08:00:00Z');
const identity = { id, organizationId, provenance: 'DECLARED' as const };
const write = (changes: Partial<InitiativeText> = {}) =>
  writeInitiative({ ...masks, ...changes }, { ...identity, slug: (title) => toSlug(title, id) }, now);

describe('What is written of an initiative', () => {
  test('is kept as a draft, tidied, each choice once', () => {
    const written = write({
      title: { fr: ' Des masques ', en: '' },
      giftKinds: ['IN_KIND', 'EXPERTISE', 'IN_KIND'],
      beneficiaries: ['ELDERLY', 'ELDERLY'],
      territory: { countryCode: 'FR', department: ' 59 ', city: ' ' },
    });
    expect(written).toEqual({
      done: {
        ...identity,
        slug: 'des-masques-5m1c0d',
        organizationIds: [organizationId],
        title: { fr: 'Des masques' },
        summary: masks.summary,
        description: masks.description,
        howTo: masks.howTo,
        giftKinds: ['IN_KIND', 'EXPERTISE'],
        beneficiaries: ['ELDERLY'],
        territory: { countryCode: 'FR', department: '59', city: null, commune: null, point: null },
        startedOn: { date: '2020-04-01', precision: 'MONTH' },
        endedOn: null,
        durable: false,
        amount: null,
        quantities: [],
        links: [],
        sources: [],
        state: 'DRAFT',
        rejection: null,
        publishedAt: null,
        updatedAt: now,
        version: 1,
      },
    });
  });

  test('may be in English only, and is named in addresses by its French title where it has one', () => {
    expect(done(write({ title: { en: 'Masks' } })).slug).toBe('masks-5m1c0d');
    expect(done(write({ title: { fr: 'Masques', en: 'Masks' } })).slug).toBe('masques-5m1c0d');
  });

  test('is made to last when its author says so', () => {
    expect(done(write({ durable: true })).durable).toBe(true);
  });

  test.each([
    ['title', 120],
    ['summary', 280],
    ['description', 10_000],
  ])('has a %s of at most %d letters in each language', (field, longest) => {
    const ofLength = (length: number) => write({ [field]: { fr: 'é'.repeat(length), en: 'é'.repeat(length) } });
    expect(ofLength(longest)).toHaveProperty('done');
    expect(ofLength(longest + 1)).toEqual({
      refused: [
        { code: 'TOO_LONG', field: [field, 'fr'] },
        { code: 'TOO_LONG', field: [field, 'en'] },
      ],
    });
  });

  test('has a place that there is and texts that are there, or is refused for each', () => {
    expect(write({ summary: {}, description: { fr: ' ' }, territory: { countryCode: 'x' } })).toEqual({
      refused: [
        { code: 'REQUIRED', field: ['summary'] },
        { code: 'REQUIRED', field: ['description'] },
        { code: 'INVALID', field: ['territory', 'countryCode'] },
      ],
    });
  });
});
