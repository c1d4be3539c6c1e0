import { describe, expect, test } from '@jest/globals';
import { writeDraft } from '../drafting/domain.js';
import { foundingMembership, withProof } from '../memberships/domain.js';
import { done, masks, person } from '../testing/examples.js';
import { publish } from './domain.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const draft = done(writeDraft('initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, masks));
const member = foundingMembership(organizationId, person('a'));
const now = new Date('2026-11-23T08:00:00Z');

describe('Publishing', () => {
  test('takes a draft and a proved member', () => {
    const published = done(publish(draft, withProof(member, 'MODERATOR'), now));
    expect(published).toMatchObject({ state: 'PUBLISHED', publishedAt: now, version: 3 });
  });

  test('is refused to a member whose mandate is not proved', () => {
    expect(publish(draft, member, now)).toEqual({ refused: [{ code: 'MANDATE_NOT_PROVED', field: [] }] });
  });

  test('tells a stranger nothing of a draft, and of what is public that it is not hers', () => {
    expect(publish(draft, null, now)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['initiativeId'] }] });
    expect(publish({ ...draft, state: 'PUBLISHED' }, null, now)).toEqual({
      refused: [{ code: 'NOT_A_MEMBER', field: [] }],
    });
  });

  test('happens once', () => {
    expect(publish({ ...draft, state: 'PUBLISHED' }, withProof(member, 'MODERATOR'), now)).toEqual({
      refused: [{ code: 'NOT_A_DRAFT', field: [] }],
    });
  });
});
