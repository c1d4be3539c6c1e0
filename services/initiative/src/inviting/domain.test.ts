import { describe, expect, test } from '@jest/globals';
import { foundingMembership, withProof } from '../memberships/domain.js';
import { done, person } from '../testing/examples.js';
import { accept, end, invite, isMailed, isOpen, isWithinCaps, mayInvite } from './domain.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const now = new Date('2026-11-24T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
const owner = withProof(foundingMembership(organizationId, person('a')), 'MODERATOR');
const identity = {
  id: 'invitation_x',
  organizationId,
  role: 'EDITOR',
  language: 'fr',
  invitedBy: person('a'),
} as const;
const open = invite(identity, 'zoe@atelier.example', now);
const people = { personId: person('b'), own: null, inviter: owner, organizations: 0, most: 50 };
const INVALID = { refused: [{ code: 'LINK_INVALID', field: ['token'] }] };

describe('An invitation', () => {
  test('is made by an owner with a proved mandate, to an address', () => {
    expect(mayInvite(owner, 'zoe@atelier.example')).toHaveProperty('done');
    expect(mayInvite({ ...owner, proof: null }, 'zoe@atelier.example')).toHaveProperty(
      'refused.0.code',
      'MANDATE_NOT_PROVED',
    );
    expect(mayInvite({ ...owner, role: 'EDITOR' }, 'zoe@atelier.example')).toHaveProperty(
      'refused.0.code',
      'NOT_AN_OWNER',
    );
    expect(mayInvite(owner, 'zoe')).toEqual({ refused: [{ code: 'EMAIL_INVALID', field: ['email'] }] });
  });

  test('is one of 20 a day, of an organization of 100, and the sixth to one mailbox is not mailed', () => {
    const none = { members: 1, open: 0, byOrganization: 0, byPerson: 0 };
    expect(isWithinCaps({ ...none, byOrganization: 19, byPerson: 19, open: 98 })).toHaveProperty('done');
    for (const many of [{ byOrganization: 20 }, { byPerson: 20 }, { open: 99 }])
      expect(isWithinCaps({ ...none, ...many })).toEqual({ refused: [{ code: 'TOO_MANY', field: [] }] });
    expect([isMailed(4), isMailed(5)]).toEqual([true, false]);
  });

  test('makes whoever has its link a member once, within 14 days', () => {
    const accepted = done(accept(open, people, now));
    expect(accepted).toMatchObject({ state: 'ACCEPTED', acceptedBy: person('b'), address: null });
    expect(accept(accepted, { ...people, personId: person('c') }, now)).toEqual(INVALID);
    expect([isOpen(open, later(13.9)), isOpen(open, later(14))]).toEqual([true, false]);
    expect(accept(open, people, later(14))).toEqual(INVALID);
  });

  test('may be taken up again by who took it up, while she is a member', () => {
    const accepted = done(accept(open, people, now));
    const own = { ...foundingMembership(organizationId, person('b')), role: 'EDITOR' as const };
    expect(accept(accepted, { ...people, own }, later(20))).toEqual({ done: accepted });
    expect(accept(accepted, people, now)).toEqual(INVALID);
  });

  test('is of no use once it was refused or taken back, or who invited may do so no more', () => {
    expect(accept(end(open, 'REVOKED'), people, now)).toEqual(INVALID);
    expect(accept(end(open, 'DECLINED'), people, now)).toEqual(INVALID);
    expect(accept(open, { ...people, inviter: null }, now)).toEqual(INVALID);
    expect(accept(open, { ...people, inviter: { ...owner, role: 'EDITOR' } }, now)).toEqual(INVALID);
    expect(accept(null, people, now)).toEqual(INVALID);
  });

  test('is not for a member, nor for who acts for too many already', () => {
    expect(accept(open, { ...people, own: owner }, now)).toHaveProperty('refused.0.code', 'ALREADY_A_MEMBER');
    expect(accept(open, { ...people, organizations: 50 }, now)).toHaveProperty('refused.0.code', 'TOO_MANY');
  });
});
