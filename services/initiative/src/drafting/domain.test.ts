import { describe, expect, test } from '@jest/globals';
import { masks } from '../testing/examples.js';
import { writeDraft } from './domain.js';

const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const now = new Date('2026-11-23T08:00:00Z');
const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';

describe('Writing an initiative', () => {
  test('makes a draft, with a readable slug that is its own', () => {
    expect(writeDraft(id, organizationId, masks, now)).toMatchObject({
      done: { slug: 'des-masques-5m1c0d', state: 'DRAFT', provenance: 'DECLARED', publishedAt: null, version: 1 },
    });
  });

  test('tells every mistake at once', () => {
    const wrong = { title: {}, summary: { fr: 'x'.repeat(281) }, giftKinds: [], beneficiaries: [], startedOn: 'hier' };
    expect(writeDraft(id, organizationId, { ...masks, ...wrong }, now)).toEqual({
      refused: [
        { code: 'REQUIRED', field: ['title'] },
        { code: 'TOO_LONG', field: ['summary', 'fr'] },
        { code: 'REQUIRED', field: ['giftKinds'] },
        { code: 'REQUIRED', field: ['beneficiaries'] },
        { code: 'INVALID', field: ['startedOn'] },
      ],
    });
  });

  test('is for nobody’s organization when its id is none', () => {
    expect(writeDraft(id, 'atelier', masks, now)).toEqual({
      refused: [{ code: 'NOT_A_MEMBER', field: ['organizationId'] }],
    });
  });
});
