import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MILESTONES, passMilestones } from './milestones.js';
import { confirm, signAsPerson, signAsVisitor, withdraw } from './signature.js';
import { changeState } from './subject.js';

const subject = { id: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5', kind: 'APPEAL' as const, state: 'OPEN' as const };
const now = new Date('2026-11-23T08:00:00Z');

describe('Signing', () => {
  test('a signed-in person needs an address that her provider verified', () => {
    expect(signAsPerson('s', subject, { personId: 'p' }, now)).toEqual({
      refused: [{ code: 'EMAIL_UNKNOWN', field: [] }],
    });
    expect(signAsPerson('s', subject, { personId: 'p', email: 'p@example.org' }, now)).toHaveProperty('done');
  });

  test('what does not exist, rests or is closed cannot be signed', () => {
    const person = { personId: 'p', email: 'p@example.org' };
    expect(signAsPerson('s', null, person, now)).toEqual({ refused: [{ code: 'NOT_FOUND', field: [] }] });
    for (const state of ['PAUSED', 'CLOSED'] as const)
      expect(signAsPerson('s', { ...subject, state }, person, now)).toEqual({ refused: [{ code: state, field: [] }] });
  });

  test('a visitor’s name is kept composed, with single spaces', () => {
    const signed = signAsVisitor('s', subject, {
      name: ' Zoe\u0301\u00a0 Martin',
      email: 'zoe@example.org',
      consents: true,
    });
    expect(signed).toMatchObject({ done: { name: 'Zo\u00e9 Martin' } });
  });

  test.each([
    ['NAME_REQUIRED', ['', ' ', '\u00a0\u3000']],
    ['NAME_TOO_LONG', ['z'.repeat(101), 'e\u0301'.repeat(101), 'z'.repeat(1_000_000)]],
    [
      'NAME_INVALID',
      [
        'Zoé\r\nBcc: x',
        'Zoé\0',
        'Zo\u200bé',
        'Zo\u00adé',
        'Zoé\ufeff.',
        '\u202eéoZ',
        'Zoé\u2066',
        'Zo\u034fé',
        'Zoé\ufe0f',
        'Zoé \u{e0041}',
        '\u3164',
        'Zoé\u2800',
        'Zoé\u2028',
        '\ud800',
        'Zoé\ue000',
        `Zoe${'\u0301'.repeat(20)}`,
        '…',
        '123',
      ],
    ],
  ])('a name is refused as %s', (code, names) => {
    for (const name of names)
      expect([
        name.slice(0, 20),
        signAsVisitor('s', subject, { name, email: 'zoe@example.org', consents: true }),
      ]).toEqual([name.slice(0, 20), { refused: [{ code, field: ['name'] }] }]);
  });

  test.each([
    'Nguyễn Thị Ánh',
    'María-José Carreño Quiñones',
    "O'Brien",
    'Jean de La Fontaine, fils',
    '王小明',
    'نور',
    'अनिल',
    'Zoé 🌻',
  ])('%s is a name', (name) =>
    expect(signAsVisitor('s', subject, { name, email: 'zoe@example.org', consents: true })).toMatchObject({
      done: { name: name.normalize('NFC') },
    }),
  );
});

describe('The buttons of the links', () => {
  test('confirming counts once, however often it is pressed, and never twice for one address', () => {
    expect(confirm('PENDING', 'OPEN', false)).toEqual({ done: 'CONFIRM' });
    expect(confirm('PENDING', 'OPEN', true)).toEqual({ done: 'DISCARD' });
    expect(confirm('CONFIRMED', 'OPEN', true)).toEqual({ done: 'NOTHING' });
    expect(confirm('WITHDRAWN', 'OPEN', false)).toHaveProperty('refused');
    expect(confirm(null, 'OPEN', false)).toHaveProperty('refused');
  });

  test('what was not confirmed before the close never is; what was stays', () => {
    for (const state of ['PAUSED', 'CLOSED'] as const) {
      expect(confirm('PENDING', state, false)).toEqual({ refused: [{ code: state, field: ['token'] }] });
      expect(confirm('CONFIRMED', state, true)).toEqual({ done: 'NOTHING' });
    }
  });

  test('a pause ends, a close does not', () => {
    expect(changeState('OPEN', 'PAUSED')).toEqual({ done: 'CHANGE' });
    expect(changeState('PAUSED', 'OPEN')).toEqual({ done: 'CHANGE' });
    expect(changeState('PAUSED', 'CLOSED')).toEqual({ done: 'CHANGE' });
    expect(changeState('CLOSED', 'OPEN')).toEqual({ refused: [{ code: 'CLOSED', field: [] }] });
    expect(changeState('CLOSED', 'CLOSED')).toEqual({ done: 'NOTHING' });
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
