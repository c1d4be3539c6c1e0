import { describe, expect, test } from '@jest/globals';
import type { Subject } from '../subjects/domain.js';
import { confirm, isOutdated, nameHeld, signAsPerson, signerOf, withdraw } from './domain.js';

const subject: Subject = {
  id: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5',
  kind: 'APPEAL',
  state: 'OPEN',
  hashAddress: (address) => Buffer.from(address),
};
const person = { personId: 'p', email: 'P+x@example.org' };
const now = new Date('2026-11-23T08:00:00Z');
const after = (hours: number, ms = 0) => new Date(now.getTime() + hours * 3_600_000 + ms);

describe('Signing', () => {
  test('a signed-in person signs with her account and the one form of her address', () => {
    expect(signAsPerson('s', subject, subject, person, now)).toEqual({
      done: {
        id: 's',
        subjectId: subject.id,
        personId: 'p',
        addressHash: Buffer.from('p@example.org'),
        confirmedAt: now,
      },
    });
  });

  test('she needs an address that her provider verified', () => {
    expect(signAsPerson('s', subject, subject, { personId: 'p' }, now)).toEqual({
      refused: [{ code: 'EMAIL_UNKNOWN', field: [] }],
    });
  });

  test('what does not exist, rests or is closed cannot be signed', () => {
    const refused = (code: string) => ({ refused: [{ code, field: ['appealId'] }] });
    expect(signAsPerson('s', subject, null, person, now)).toEqual(refused('NOT_FOUND'));
    for (const state of ['PAUSED', 'CLOSED'] as const)
      expect(signAsPerson('s', subject, { ...subject, state }, person, now)).toEqual(refused(state));
    expect(signAsPerson('s', subject, { ...subject, hashAddress: () => null }, person, now)).toEqual(refused('CLOSED'));
  });

  test('whose address or account signed before has signed', () => {
    for (const held of ['SIGNED', 'SIGNED_BEFORE'] as const) expect(nameHeld(held, subject)).toEqual({ done: held });
    for (const held of ['PAUSED', 'CLOSED'] as const)
      expect(nameHeld(held, { kind: 'INITIATIVE' })).toEqual({ refused: [{ code: held, field: ['initiativeId'] }] });
  });

  test('a signer is known by her account alone without an address, or where addresses are forgotten', () => {
    const byAccount = { subjectId: subject.id, personId: 'p', addressHash: null };
    expect(signerOf(person)(subject)).toEqual({ ...byAccount, addressHash: Buffer.from('p@example.org') });
    expect(signerOf({ personId: 'p' })(subject)).toEqual(byAccount);
    expect(signerOf(person)({ ...subject, hashAddress: () => null })).toEqual(byAccount);
  });
});

describe('The buttons of the links', () => {
  const signature = (state: 'PENDING' | 'CONFIRMED' | 'WITHDRAWN') => ({ state, createdAt: now });
  const expired = { refused: [{ code: 'LINK_EXPIRED', field: ['token'] }] };

  test('confirming counts once, however often it is pressed, and never twice for one address', () => {
    expect(confirm(signature('PENDING'), 'OPEN', false, now)).toEqual({ done: 'CONFIRM' });
    expect(confirm(signature('PENDING'), 'OPEN', true, now)).toEqual({ done: 'DISCARD' });
    expect(confirm(signature('CONFIRMED'), 'OPEN', true, now)).toEqual({ done: 'NOTHING' });
    expect(confirm(signature('WITHDRAWN'), 'OPEN', false, now)).toEqual(expired);
    expect(confirm(null, 'OPEN', false, now)).toEqual(expired);
    expect(confirm(null, null, false, now)).toEqual(expired);
  });

  test('what was not confirmed before the close never is; what was stays', () => {
    for (const state of ['PAUSED', 'CLOSED'] as const) {
      expect(confirm(signature('PENDING'), state, false, now)).toEqual({
        refused: [{ code: state, field: ['token'] }],
      });
      expect(confirm(signature('CONFIRMED'), state, true, now)).toEqual({ done: 'NOTHING' });
    }
  });

  test('a link waits for 72 hours, and what was confirmed by it stays so', () => {
    expect(isOutdated(signature('PENDING'), after(72, -1))).toBe(false);
    expect(confirm(signature('PENDING'), 'OPEN', false, after(72, -1))).toEqual({ done: 'CONFIRM' });
    for (const state of ['OPEN', 'CLOSED'] as const)
      expect(confirm(signature('PENDING'), state, false, after(72))).toEqual(expired);
    expect(confirm(signature('CONFIRMED'), 'OPEN', true, after(72))).toEqual({ done: 'NOTHING' });
  });

  test('taking back what was not confirmed leaves nothing, and doing it again changes nothing', () => {
    expect(withdraw('PENDING')).toEqual({ done: 'DISCARD' });
    expect(withdraw('CONFIRMED')).toEqual({ done: 'WITHDRAW' });
    expect(withdraw('WITHDRAWN')).toEqual({ done: 'NOTHING' });
    expect(withdraw(null)).toEqual(expired);
  });
});
