import { describe, expect, test } from '@jest/globals';
import { censusInitiative, draftInitiative, type InitiativeText } from './initiative.js';

const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const text: InitiativeText = {
  title: { fr: ' Des masques ', en: '' },
  summary: { fr: 'Deux cents masques.' },
  description: { fr: 'Nous cousons, vous livrez.' },
  giftKinds: ['IN_KIND', 'EXPERTISE', 'IN_KIND'],
  beneficiaries: ['ELDERLY', 'ELDERLY'],
  territory: { countryCode: 'FR', department: ' 59 ', city: ' ' },
  startedOn: '2020-04',
};
const source = { url: 'https://a.example', title: 'A', seenOn: '2026-11-23' };
const now = new Date('2026-11-23T08:00:00Z');

describe('What is kept of an initiative', () => {
  test('is what was written, tidied, each choice once, and a draft of the organization that declares it', () => {
    expect(draftInitiative(id, organizationId, text)).toEqual({
      done: {
        id,
        organizationId,
        slug: 'des-masques-5m1c0d',
        partnerIds: [],
        title: { fr: 'Des masques' },
        summary: text.summary,
        description: text.description,
        giftKinds: ['IN_KIND', 'EXPERTISE'],
        beneficiaries: ['ELDERLY'],
        territory: { countryCode: 'FR', department: '59', city: null },
        startedOn: { date: '2020-04-01', precision: 'MONTH' },
        durable: false,
        amountEur: null,
        quantity: null,
        provenance: 'DECLARED',
        sources: [],
        state: 'DRAFT',
        publishedAt: null,
        version: 1,
      },
    });
  });

  test('may be in English only, and is named in addresses by its French title where it has one', () => {
    const slugOf = (title: InitiativeText['title']) => {
      const drafted = draftInitiative(id, organizationId, { ...text, title });
      return 'done' in drafted && drafted.done.slug;
    };
    expect(slugOf({ en: 'Masks' })).toBe('masks-5m1c0d');
    expect(slugOf({ fr: 'Masques', en: 'Masks' })).toBe('masques-5m1c0d');
  });

  test('is made to last when its author says so', () => {
    expect(draftInitiative(id, organizationId, { ...text, durable: true })).toMatchObject({ done: { durable: true } });
  });

  test.each([
    ['title', 120],
    ['summary', 280],
    ['description', 10_000],
  ])('has a %s of at most %d letters in each language', (field, longest) => {
    const written = (length: number) =>
      draftInitiative(id, organizationId, { ...text, [field]: { fr: 'é'.repeat(length), en: 'é'.repeat(length) } });
    expect(written(longest)).toHaveProperty('done');
    expect(written(longest + 1)).toEqual({
      refused: [
        { code: 'TOO_LONG', field: [field, 'fr'] },
        { code: 'TOO_LONG', field: [field, 'en'] },
      ],
    });
  });

  test('has a place that there is and texts that are there, or is refused for each', () => {
    const wrong = { summary: {}, description: { fr: ' ' }, territory: { countryCode: 'x' } };
    expect(draftInitiative(id, organizationId, { ...text, ...wrong })).toEqual({
      refused: [
        { code: 'REQUIRED', field: ['summary'] },
        { code: 'REQUIRED', field: ['description'] },
        { code: 'INVALID', field: ['territory', 'countryCode'] },
      ],
    });
  });

  test('of the census is public at once, under the name it is given, with what the census knows', () => {
    const facts = { partnerIds: ['organization_x'], quantity: { value: 200, unit: 'masques' }, sources: [source] };
    expect(censusInitiative(id, 'masques', organizationId, text, { ...facts, amountEur: 1_000 }, now)).toMatchObject({
      done: {
        ...facts,
        slug: 'masques',
        amountEur: 1_000,
        provenance: 'CENSUSED',
        state: 'PUBLISHED',
        publishedAt: now,
      },
    });
    expect(
      censusInitiative(id, 'masques', organizationId, text, { partnerIds: [], sources: [source] }, now),
    ).toMatchObject({ done: { amountEur: null, quantity: null } });
    expect(
      censusInitiative(
        id,
        'masques',
        organizationId,
        { ...text, title: {} },
        { partnerIds: [], sources: [source] },
        now,
      ),
    ).toEqual({ refused: [{ code: 'REQUIRED', field: ['title'] }] });
  });
});
