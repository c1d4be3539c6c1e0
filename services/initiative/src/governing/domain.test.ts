import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Membership } from '../memberships/domain.js';
import { describeOrganization, withMandate } from '../organizations/domain/index.js';
import { done, person, workshop } from '../testing/examples.js';
import { changeRole, handOver, leave, remove, type Team } from './domain.js';

const id = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id, slug: 'atelier', provenance: 'DECLARED' as const };
const organization = withMandate(done(describeOrganization(workshop, identity)), 'MODERATOR');
const member = (letter: string, role: Membership['role'], proof: Membership['proof'] = 'MODERATOR'): Membership => ({
  organizationId: id,
  personId: person(letter),
  role,
  proof,
  version: 1,
});
const [manon, zoe, unproved] = [member('a', 'OWNER'), member('b', 'EDITOR'), member('c', 'OWNER', null)];
const team: Team = { organization, members: [manon, zoe, unproved] };

describe('An organization', () => {
  test('is not left by its last owner, and an owner who has proved nothing does not stand in for her', () => {
    expect(leave(team, manon.personId)).toEqual({ refused: [{ code: 'LAST_OWNER', field: ['organizationId'] }] });
    expect(remove(team, manon.personId, manon.personId)).toHaveProperty('refused.0.code', 'LAST_OWNER');
    expect(changeRole(team, manon.personId, manon.personId, 'EDITOR')).toHaveProperty('refused.0.code', 'LAST_OWNER');
    expect(leave(team, zoe.personId)).toEqual({ done: zoe });
    expect(leave(team, unproved.personId)).toEqual({ done: unproved });
  });

  test('is governed by owners with a proved mandate only', () => {
    expect(remove(team, zoe.personId, manon.personId)).toHaveProperty('refused.0.code', 'NOT_AN_OWNER');
    expect(remove(team, unproved.personId, zoe.personId)).toHaveProperty('refused.0.code', 'MANDATE_NOT_PROVED');
    expect(remove(team, person('d'), zoe.personId)).toHaveProperty('refused.0.code', 'NOT_A_MEMBER');
    expect(remove(team, manon.personId, person('d'))).toEqual({
      refused: [{ code: 'NOT_FOUND', field: ['personId'] }],
    });
  });

  test('is handed over to a member whose mandate is proved; the giver stays as an editor', () => {
    expect(handOver(team, manon.personId, unproved.personId)).toHaveProperty('refused.0.code', 'MANDATE_NOT_PROVED');
    expect(done(handOver(team, manon.personId, zoe.personId))).toMatchObject({
      heir: { after: { role: 'OWNER', version: 2 } },
      giver: { after: { role: 'EDITOR', version: 2 } },
    });
    expect(handOver(team, manon.personId, manon.personId)).toHaveProperty('refused');
  });

  test('keeps an owner with a proved mandate, whatever its members do one after the other', () => {
    const act = fc.record({
      what: fc.constantFrom('leave', 'remove', 'role', 'hand'),
      by: fc.constantFrom('a', 'b', 'c', 'd'),
      to: fc.constantFrom('a', 'b', 'c', 'd'),
      role: fc.constantFrom('OWNER' as const, 'EDITOR' as const),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let members = [manon, zoe, unproved, member('d', 'EDITOR', 'DOMAIN_CODE')];
        const replace = (after: Membership) =>
          (members = members.map((each) => (each.personId === after.personId ? after : each)));
        for (const { what, by, to, role } of acts) {
          const now: Team = { organization, members };
          const [actor, other] = [person(by), person(to)];
          if (what === 'leave' || what === 'remove') {
            const gone = what === 'leave' ? leave(now, actor) : remove(now, actor, other);
            if ('done' in gone) members = members.filter((each) => each !== gone.done);
          } else if (what === 'role') {
            const changed = changeRole(now, actor, other, role);
            if ('done' in changed) replace(changed.done.after);
          } else {
            const handed = handOver(now, actor, other);
            if ('done' in handed) [handed.done.heir.after, handed.done.giver.after].forEach(replace);
          }
          expect(members.some((each) => each.role === 'OWNER' && each.proof)).toBe(true);
        }
      }),
    );
  });
});
