import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAddress, readAddress } from './address.js';
import { MILESTONES, passMilestones } from './milestones.js';
import { confirm, signAsPerson, signAsVisitor, withdraw } from './signature.js';

const subject = { id: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5', kind: 'APPEAL' as const, isOpen: true };
const now = new Date('2026-11-23T08:00:00Z');

describe('One person, one address', () => {
  test.each([
    ['zoe@example.org', 'ZOE@Example.org'],
    ['zoe.martin@gmail.com', 'zoemartin+appel@googlemail.com'],
  ])('%s and %s are the same mailbox', (one, other) => expect(canonicalAddress(one)).toBe(canonicalAddress(other)));

  test('the canonical form of a canonical form is itself', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const canonical = canonicalAddress(address);
        expect(canonicalAddress(canonical)).toBe(canonical);
      }),
    );
  });

  test.each([
    '',
    'zoe',
    'zoe@',
    '@example.org',
    'zoe@example',
    `${'z'.repeat(250)}@example.org`,
    'a@b.org\r\nBcc: c@d.org',
  ])('%j is no address that a message can be sent to', (text) => expect(readAddress(text)).toBeUndefined());
});

describe('Signing', () => {
  test('a signed-in person needs an address that her provider verified', () => {
    expect(signAsPerson('s', subject, { personId: 'p' }, now)).toEqual({
      refused: [{ code: 'EMAIL_UNKNOWN', field: [] }],
    });
    expect(signAsPerson('s', subject, { personId: 'p', email: 'p@example.org' }, now)).toHaveProperty('done');
  });

  test('what does not exist or is closed cannot be signed', () => {
    const person = { personId: 'p', email: 'p@example.org' };
    expect(signAsPerson('s', null, person, now)).toEqual({ refused: [{ code: 'NOT_FOUND', field: [] }] });
    expect(signAsPerson('s', { ...subject, isOpen: false }, person, now)).toEqual({
      refused: [{ code: 'CLOSED', field: [] }],
    });
  });

  test('a visitor’s name loses line breaks, so that it can stand in a message', () => {
    const signed = signAsVisitor('s', subject, { name: 'Zoé\r\nBcc: x', email: 'zoe@example.org', consents: true });
    expect(signed).toMatchObject({ done: { name: 'Zoé  Bcc: x' } });
  });
});

describe('The buttons of the links', () => {
  test('confirming counts once, however often it is pressed, and never twice for one address', () => {
    expect(confirm('PENDING', false)).toEqual({ done: 'CONFIRM' });
    expect(confirm('PENDING', true)).toEqual({ done: 'DISCARD' });
    expect(confirm('CONFIRMED', true)).toEqual({ done: 'NOTHING' });
    expect(confirm('WITHDRAWN', false)).toHaveProperty('refused');
    expect(confirm(null, false)).toHaveProperty('refused');
  });

  test('taking back what was not confirmed leaves nothing, and doing it again changes nothing', () => {
    expect(withdraw('PENDING')).toEqual({ done: 'DISCARD' });
    expect(withdraw('CONFIRMED')).toEqual({ done: 'WITHDRAW' });
    expect(withdraw('WITHDRAWN')).toEqual({ done: 'NOTHING' });
  });
});

describe('Milestones', () => {
  test('each is passed once and stays passed, whoever comes and leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 1 }), (counts) => {
        const reached = counts.reduce((known, count) => passMilestones(known, count, now), passMilestones([], 0, now));
        const highest = Math.max(...counts);
        expect(reached.map(({ count }) => count)).toEqual(MILESTONES.filter((milestone) => milestone <= highest));
      }),
    );
  });
});
