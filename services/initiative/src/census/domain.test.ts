import { expect, test } from '@jest/globals';
import { isPublic } from '../initiatives/domain/index.js';
import { done, masks } from '../testing/examples.js';
import { censusInitiative } from './domain.js';

const identity = {
  id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d',
  slug: 'masques',
  organizationId: 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h',
};
const source = { url: 'https://journal.example', title: 'Le journal', seenOn: '2026-11-23' };
const now = new Date('2026-11-23T08:00:00Z');

test('a census without a public source is refused', () => {
  expect(censusInitiative(identity, masks, { partnerIds: [] }, now)).toEqual({
    refused: [{ code: 'REQUIRED', field: ['sources'] }],
  });
});

test('what the census records is public at once, and says what was announced', () => {
  const text = { ...masks, howTo: null, amount: { amount: '5000', currency: 'EUR' }, sources: [source] };
  const partner = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7j';
  const recorded = done(censusInitiative(identity, text, { partnerIds: [partner] }, now));
  expect(isPublic(recorded)).toBe(true);
  expect(recorded).toMatchObject({
    slug: 'masques',
    provenance: 'CENSUSED',
    organizationIds: [identity.organizationId, partner],
    amount: { amount: '5000', currency: 'EUR' },
    howTo: {},
  });
});
