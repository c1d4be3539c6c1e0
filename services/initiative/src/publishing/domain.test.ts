import { describe, expect, test } from '@jest/globals';
import { writeDraft } from '../drafting/domain.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { foundingMembership, withProof, type Membership } from '../memberships/domain.js';
import { done, masks, person } from '../testing/examples.js';
import { handIn, sayEnded, takeAway, takeBackSubmission } from './domain.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const now = new Date('2026-11-23T08:00:00Z');
const draft = done(writeDraft('initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, masks, now));
const member = foundingMembership(organizationId, person('a'));
const proved = withProof(member, 'MODERATOR');

const by = (membership: Membership, changes: Partial<Initiative> = {}) => ({
  initiative: { ...draft, ...changes },
  revision: null,
  membership,
});
const unproved = { refused: [{ code: 'MANDATE_NOT_PROVED', field: [] }] };
const forbidden = { refused: [{ code: 'STATE_FORBIDS', field: [] }] };

describe('Handing in', () => {
  test('takes a draft and a proved member', () => {
    const { initiative } = done(handIn(by(proved), now));
    expect(initiative).toMatchObject({ state: 'IN_REVIEW', publishedAt: null, version: 2 });
  });

  test('is refused to a member whose mandate is not proved, as is all else that the public sees', () => {
    expect(handIn(by(member), now)).toEqual(unproved);
    expect(takeBackSubmission(by(member, { state: 'IN_REVIEW' }), now)).toEqual(unproved);
    expect(takeAway(by(member, { state: 'PUBLISHED' }), now)).toEqual(unproved);
    expect(sayEnded(by(member, { state: 'PUBLISHED' }), { expectedVersion: 1 }, now)).toEqual(unproved);
  });

  test('happens once', () => {
    expect(handIn(by(proved, { state: 'PUBLISHED' }), now)).toEqual(forbidden);
  });

  test('needs words on how others can do the same', () => {
    expect(handIn(by(proved, { howTo: {} }), now)).toEqual({ refused: [{ code: 'REQUIRED', field: ['howTo'] }] });
  });
});

describe('The end of an initiative', () => {
  const end = (endedOn?: string, expectedVersion = 1, changes: Partial<Initiative> = {}) =>
    sayEnded(by(proved, { state: 'PUBLISHED', ...changes }), { endedOn, expectedVersion }, now);

  test('is a day or a month, or not told; what was written of it stays then', () => {
    expect(done(end('2020-06-30')).initiative).toMatchObject({
      state: 'ENDED',
      endedOn: { date: '2020-06-30', precision: 'DAY' },
    });
    expect(done(end()).initiative).toMatchObject({ state: 'ENDED', endedOn: null });
    const endedOn = { date: '2020-07-01', precision: 'MONTH' } as const;
    expect(done(end(undefined, 1, { endedOn })).initiative.endedOn).toEqual(endedOn);
  });

  test.each([
    ['2020-03-31', 'ENDS_BEFORE_START', 'endedOn'],
    ['2026-11-24', 'INVALID', 'endedOn'],
    ['2020-02-30', 'INVALID', 'endedOn'],
    ['hier', 'INVALID', 'endedOn'],
  ])('is not %s', (endedOn, code, field) => {
    expect(end(endedOn)).toEqual({ refused: [{ code, field: [field] }] });
  });

  test('may be in the month in which it started, and today', () => {
    for (const endedOn of ['2020-04', '2020-04-01', '2026-11-23', '2026-11'])
      expect(end(endedOn)).toHaveProperty('done');
  });

  test('is told by who has read it as it is', () => {
    expect(end('2020-06', 2)).toEqual({ refused: [{ code: 'CONFLICT', field: ['expectedVersion'] }] });
  });
});
