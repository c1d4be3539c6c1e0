import { describe, expect, test } from '@jest/globals';
import { foundingMembership } from '../memberships/domain.js';
import { done, person } from '../testing/examples.js';
import { askForCode, isCode, isOfUse, MOST_ATTEMPTS, writeCode } from './domain.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const now = new Date('2026-11-24T10:00:00Z');
const identity = { id: 'code_x', organizationId, personId: person('a'), language: 'fr' } as const;
const member = foundingMembership(organizationId, person('a'));
const none = { byPerson: 0, byPersonHere: 0, byOrganization: 0 };
const asked = done(askForCode(identity, member, 'Manon@Atelier.example', none, now));

describe('A code', () => {
  test('is asked for by a member, at an address', () => {
    expect(asked).toMatchObject({ domain: 'atelier.example', attempts: 0, usedAt: null });
    expect(askForCode(identity, null, 'a@b.example', none, now)).toHaveProperty('refused.0.code', 'NOT_A_MEMBER');
    expect(askForCode(identity, member, 'a@@b', none, now)).toHaveProperty('refused.0.code', 'EMAIL_INVALID');
  });

  test('is one of five a day for a person, and of ten for an organization, of which two are hers in any case', () => {
    const ask = (more: object) => askForCode(identity, member, 'a@b.example', { ...none, ...more }, now);
    expect(ask({ byPerson: 4, byPersonHere: 4, byOrganization: 9 })).toHaveProperty('done');
    expect(ask({ byPerson: 5 })).toHaveProperty('refused.0.code', 'TOO_MANY');
    expect(ask({ byPerson: 4, byPersonHere: 1, byOrganization: 1_000 })).toHaveProperty('done');
    expect(ask({ byPerson: 2, byPersonHere: 2, byOrganization: 10 })).toHaveProperty('refused.0.code', 'TOO_MANY');
  });

  test('is of use for an hour, for five attempts, once, at a domain that is recorded', () => {
    const isUsable = (changes: object, domains = ['atelier.example'], at = now) =>
      isOfUse({ ...asked, ...changes }, domains, at);
    expect(isUsable({})).toBe(true);
    expect(isUsable({}, ['example'])).toBe(false);
    expect(isUsable({ domain: 'mail.atelier.example' })).toBe(false);
    expect(isUsable({ attempts: MOST_ATTEMPTS })).toBe(false);
    expect(isUsable({ usedAt: now })).toBe(false);
    expect(isUsable({}, undefined, new Date(now.getTime() + 3_600_000))).toBe(false);
  });

  test('has eight digits, which nothing else is', () => {
    const code = writeCode('unguessable');
    expect(code).toMatch(/^\d{8}$/);
    expect(writeCode('unguessable')).toBe(code);
    expect(writeCode('other')).not.toBe(code);
    expect(isCode(`${code.slice(0, 4)} ${code.slice(4)}`, code)).toBe(true);
    for (const wrong of ['', code.slice(1), `${code}0`, writeCode('other'), 'x'.repeat(100_000)])
      expect(isCode(wrong, code)).toBe(false);
  });
});
