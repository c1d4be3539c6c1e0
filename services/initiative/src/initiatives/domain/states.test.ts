import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foundingMembership, VISITOR } from '../../memberships/domain.js';
import { done, masks } from '../../testing/examples.js';
import { INITIATIVE_STATES, type Initiative } from './initiative.js';
import { accept, reject, submit, TRANSITIONS, type Act } from './states.js';
import { isPublic, maySeeInitiative } from './visibility.js';
import { writeInitiative } from './writing.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, slug: () => 'masques' };
const now = new Date('2026-11-23T08:00:00Z');
const draft = done(writeInitiative(masks, { ...identity, provenance: 'DECLARED' }, now));
const rejection = { reason: 'INCOMPLETE', message: 'Où ?' } as const;

describe('The states of an initiative', () => {
  test('lead from a draft through review to the public, and each step is a new version', () => {
    const submitted = done(submit(draft, now));
    expect(submitted).toMatchObject({ state: 'IN_REVIEW', version: 2 });
    expect(done(accept(submitted, null, now)).initiative).toMatchObject({
      state: 'PUBLISHED',
      version: 3,
      publishedAt: now,
    });
    expect(done(reject(submitted, null, rejection, now)).initiative).toMatchObject({
      state: 'REJECTED',
      version: 3,
      rejection,
      publishedAt: null,
    });
  });

  test('are reached by declared transitions only', () => {
    const acts: Partial<Record<Act, (initiative: Initiative) => ReturnType<typeof submit>>> = {
      SUBMIT: (initiative) => submit(initiative, now),
      ACCEPT: (initiative) => initiativeOf(accept(initiative, null, now)),
      REJECT: (initiative) => initiativeOf(reject(initiative, null, rejection, now)),
    };
    const steps = fc.array(fc.constantFrom(...(Object.keys(acts) as Act[])));
    fc.assert(
      fc.property(fc.constantFrom(...INITIATIVE_STATES), steps, (state, tried) => {
        let initiative: Initiative = { ...draft, state };
        for (const act of tried) {
          const declared = TRANSITIONS[initiative.state][act];
          const outcome = acts[act]!(initiative);
          expect('done' in outcome ? outcome.done.state : outcome.refused[0]!.code).toBe(declared ?? 'STATE_FORBIDS');
          if ('done' in outcome) initiative = outcome.done;
        }
      }),
    );
  });
});

const initiativeOf = (outcome: ReturnType<typeof accept>) =>
  'refused' in outcome ? outcome : { done: outcome.done.initiative };

test('what is not public is seen only by members of its organization and moderators', () => {
  const membership = foundingMembership(organizationId, 'person_x');
  for (const state of ['DRAFT', 'IN_REVIEW', 'REJECTED', 'WITHDRAWN'] as const) {
    expect(isPublic({ state })).toBe(false);
    expect(maySeeInitiative({ state }, VISITOR)).toBe(false);
    expect(maySeeInitiative({ state }, { isModerator: true, membership: null })).toBe(true);
    expect(maySeeInitiative({ state }, { isModerator: false, membership })).toBe(true);
  }
  for (const state of ['PUBLISHED', 'ENDED'] as const) expect(maySeeInitiative({ state }, VISITOR)).toBe(true);
});
