import { expect, test } from '@jest/globals';
import { foundingMembership, VISITOR } from '../../memberships/domain.js';
import { done, masks } from '../../testing/examples.js';
import { accept, submit } from './states.js';
import { isPublic, maySeeInitiative } from './visibility.js';
import { writeInitiative } from './writing.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, slug: () => 'masques' };
const draft = done(writeInitiative(masks, { ...identity, provenance: 'DECLARED' }));
const now = new Date('2026-11-23T08:00:00Z');

test('a draft is submitted, then accepted, and each step is a new version', () => {
  const submitted = done(submit(draft));
  expect(submitted).toMatchObject({ state: 'IN_REVIEW', version: 2 });
  expect(accept(submitted, now)).toMatchObject({ state: 'PUBLISHED', version: 3, publishedAt: now });
});

test('only a draft can be submitted', () => {
  for (const state of ['IN_REVIEW', 'PUBLISHED'] as const)
    expect(submit({ ...draft, state })).toEqual({ refused: [{ code: 'NOT_A_DRAFT', field: [] }] });
});

test('until it is published, only members of its organization and moderators see it', () => {
  const membership = foundingMembership(organizationId, 'person_x');
  for (const state of ['DRAFT', 'IN_REVIEW'] as const) {
    expect(isPublic({ state })).toBe(false);
    expect(maySeeInitiative({ state }, VISITOR)).toBe(false);
    expect(maySeeInitiative({ state }, { isModerator: true, membership: null })).toBe(true);
    expect(maySeeInitiative({ state }, { isModerator: false, membership })).toBe(true);
  }
  expect(maySeeInitiative(accept(draft, now), VISITOR)).toBe(true);
});
