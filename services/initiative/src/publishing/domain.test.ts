import { describe, expect, test } from '@jest/globals';
import { writeDraft } from '../drafting/domain.js';
import { foundingMembership, withProof } from '../memberships/domain.js';
import { done, masks, person } from '../testing/examples.js';
import { handIn } from './domain.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const now = new Date('2026-11-23T08:00:00Z');
const draft = done(writeDraft('initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, masks, now));
const member = foundingMembership(organizationId, person('a'));
const proved = withProof(member, 'MODERATOR');

describe('Handing in', () => {
  test('takes a draft and a proved member', () => {
    expect(done(handIn(draft, proved, now))).toMatchObject({ state: 'IN_REVIEW', publishedAt: null, version: 2 });
  });

  test('is refused to a member whose mandate is not proved', () => {
    expect(handIn(draft, member, now)).toEqual({ refused: [{ code: 'MANDATE_NOT_PROVED', field: [] }] });
  });

  test('tells a stranger nothing of a draft, and of what is public that it is not hers', () => {
    expect(handIn(draft, null, now)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['initiativeId'] }] });
    expect(handIn({ ...draft, state: 'PUBLISHED' }, null, now)).toEqual({
      refused: [{ code: 'NOT_A_MEMBER', field: [] }],
    });
  });

  test('happens once', () => {
    expect(handIn({ ...draft, state: 'PUBLISHED' }, proved, now)).toEqual({
      refused: [{ code: 'STATE_FORBIDS', field: [] }],
    });
  });

  test('needs words on how others can do the same', () => {
    expect(handIn({ ...draft, howTo: {} }, proved, now)).toEqual({ refused: [{ code: 'REQUIRED', field: ['howTo'] }] });
  });
});
