import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  accept,
  censusInitiative,
  draftInitiative,
  GIFT_KINDS,
  isPublic,
  kindOf,
  submit,
  type Initiative,
} from './initiative.js';
import { mayPublish } from './membership.js';

const text = {
  title: { fr: 'Des masques' },
  summary: { fr: 'Deux cents masques.' },
  description: { fr: 'Nous cousons, vous livrez.' },
  giftKinds: ['IN_KIND' as const],
  beneficiaries: ['ELDERLY' as const],
  territory: { countryCode: 'FR' },
  startedOn: '2020-04',
};
const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const now = new Date('2026-11-23T08:00:00Z');

function draft(changes: object = {}): Initiative {
  const drafted = draftInitiative(id, organizationId, { ...text, ...changes });
  if ('refused' in drafted) throw new Error(JSON.stringify(drafted.refused));
  return drafted.done;
}

describe('The kind of an initiative', () => {
  test('is MULTIPLE exactly when it has several kinds of gift', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...GIFT_KINDS), { minLength: 1 }), (giftKinds) => {
        expect(kindOf({ giftKinds })).toBe(giftKinds.length > 1 ? 'MULTIPLE' : giftKinds[0]);
      }),
    );
  });
});

describe('Writing an initiative', () => {
  test('tells every mistake at once', () => {
    const wrong = { title: {}, summary: { fr: 'x'.repeat(281) }, giftKinds: [], beneficiaries: [], startedOn: 'hier' };
    expect(draftInitiative(id, organizationId, { ...text, ...wrong })).toEqual({
      refused: [
        { code: 'REQUIRED', field: ['title'] },
        { code: 'TOO_LONG', field: ['summary', 'fr'] },
        { code: 'REQUIRED', field: ['giftKinds'] },
        { code: 'REQUIRED', field: ['beneficiaries'] },
        { code: 'INVALID', field: ['startedOn'] },
      ],
    });
  });

  test('a census without a public source is refused', () => {
    const facts = { partnerIds: [], sources: [] };
    expect(censusInitiative(id, 'masques', organizationId, text, facts, now)).toEqual({
      refused: [{ code: 'REQUIRED', field: ['sources'] }],
    });
  });
});

describe('From draft to publication', () => {
  test('a draft is submitted, then accepted, and each step is a new version', () => {
    const submitted = submit(draft());
    expect(submitted).toMatchObject({ done: { state: 'IN_REVIEW', version: 2 } });
    const published = 'done' in submitted ? accept(submitted.done, now) : undefined;
    expect(published).toMatchObject({ state: 'PUBLISHED', version: 3, publishedAt: now });
    expect(isPublic(published!)).toBe(true);
  });

  test('only a draft can be submitted', () => {
    for (const state of ['IN_REVIEW', 'PUBLISHED'] as const)
      expect(submit({ ...draft(), state })).toEqual({ refused: [{ code: 'NOT_A_DRAFT', field: [] }] });
  });

  test('only a proved member publishes', () => {
    const membership = { organizationId, personId: 'person_x', role: 'OWNER' as const, version: 1 };
    expect(mayPublish(null)).toHaveProperty('refused', [{ code: 'NOT_A_MEMBER', field: [] }]);
    expect(mayPublish({ ...membership, proof: null })).toHaveProperty('refused', [
      { code: 'MANDATE_NOT_PROVED', field: [] },
    ]);
    expect(mayPublish({ ...membership, proof: 'MODERATOR' })).toHaveProperty('done');
  });
});
