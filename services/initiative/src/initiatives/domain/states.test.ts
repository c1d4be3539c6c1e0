import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foundingMembership, VISITOR } from '../../memberships/domain.js';
import type { Outcome } from '../../refusals.js';
import { done, masks, person } from '../../testing/examples.js';
import { discard, edit, end, submit, takeBack, withdraw } from './acts.js';
import { accept, reject } from './deciding.js';
import type { Initiative } from './initiative.js';
import { revise, type Reviewed } from './revision.js';
import { TRANSITIONS, type Act } from './states.js';
import { textOf } from './text.js';
import { actsFor, isPublic, maySeeInitiative } from './visibility.js';
import { writeInitiative } from './writing.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, slug: () => 'masques' };
const now = new Date('2026-11-23T08:00:00Z');
const draft = done(writeInitiative(masks, { ...identity, provenance: 'DECLARED' }, now));
const rejection = { reason: 'INCOMPLETE' } as const;

/** Everything that can be done, whatever the state. */
const ACTS: Record<Act, (reviewed: Reviewed) => Outcome<Reviewed>> = {
  EDIT: ({ initiative, revision }) => alone(edit(initiative, textOf(initiative), now), revision),
  DISCARD: ({ initiative, revision }) => alone(discard(initiative), revision),
  SUBMIT: ({ initiative, revision }) => alone(submit(initiative, now), revision),
  TAKE_BACK: (reviewed) => takeBack(reviewed, now),
  ACCEPT: ({ initiative, revision }) => accept(initiative, revision, now),
  REJECT: ({ initiative, revision }) => reject(initiative, revision, rejection, now),
  REVISE: (reviewed) => revise(reviewed, textOf(reviewed.initiative), person('a'), now),
  END: (reviewed) => end(reviewed, null, now),
  WITHDRAW: (reviewed) => withdraw(reviewed, now),
};

const alone = (outcome: Outcome<Initiative>, revision: Reviewed['revision']): Outcome<Reviewed> =>
  'refused' in outcome ? outcome : { done: { initiative: outcome.done, revision } };

const forbidden = { refused: [{ code: 'STATE_FORBIDS', field: [] }] };

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

  test('are reached by declared transitions only, whatever is tried in whatever order', () => {
    const tried = fc.array(fc.constantFrom(...(Object.keys(ACTS) as Act[])), { minLength: 1, maxLength: 30 });
    const reached = new Set<string>();
    fc.assert(
      fc.property(tried, (acts) => {
        let known: Reviewed = { initiative: draft, revision: null };
        for (const act of acts) {
          const before = known;
          const inReview = before.revision?.state === 'IN_REVIEW';
          const outcome = ACTS[act](before);
          // What decides on an edit leaves the initiative where the edit found it.
          const declared =
            TRANSITIONS[before.initiative.state][
              inReview && ['ACCEPT', 'REJECT', 'TAKE_BACK'].includes(act) ? 'REVISE' : act
            ];
          if (!declared) expect(outcome).toEqual(forbidden);
          if (!declared || declared === 'GONE' || !('done' in outcome)) continue;
          known = outcome.done;
          expect(known.initiative.state).toBe(declared);
          expect(known.initiative.version).toBe(before.initiative.version + 1);
          expect(known.initiative.rejection === null).toBe(declared !== 'REJECTED');
          expect(known.initiative.publishedAt === null).toBe(['DRAFT', 'IN_REVIEW', 'REJECTED'].includes(declared));
          if (known.revision?.state === 'IN_REVIEW') expect(isPublic(known.initiative)).toBe(true);
          reached.add(declared);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(reached).toEqual(new Set(Object.keys(TRANSITIONS)));
  });
});

describe('What is not public', () => {
  const membership = foundingMembership(organizationId, person('a'));
  const hidden = ['DRAFT', 'IN_REVIEW', 'REJECTED', 'WITHDRAWN'] as const;
  const shown = ['PUBLISHED', 'ENDED'] as const;

  test('is seen only by members of its organization and moderators', () => {
    for (const state of hidden) {
      expect(maySeeInitiative({ state }, VISITOR)).toBe(false);
      expect(maySeeInitiative({ state }, { isModerator: true, membership: null })).toBe(true);
      expect(maySeeInitiative({ state }, { isModerator: false, membership })).toBe(true);
    }
    for (const state of shown) expect(maySeeInitiative({ state }, VISITOR)).toBe(true);
  });

  test('does not exist for who would act on it and is no member; what is public is not hers', () => {
    for (const state of hidden)
      expect(actsFor({ state }, null)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['initiativeId'] }] });
    for (const state of shown)
      expect(actsFor({ state }, null)).toEqual({ refused: [{ code: 'NOT_A_MEMBER', field: [] }] });
    for (const state of [...hidden, ...shown]) expect(actsFor({ state }, membership)).toEqual({ done: membership });
  });
});
