import { describe, expect, test } from '@jest/globals';
import type { Subject } from '../subjects/domain.js';
import { isWorthAsking, readName, readVisit } from './domain.js';

const subject: Subject = {
  id: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5',
  kind: 'APPEAL',
  state: 'OPEN',
  hashAddress: (address) => Buffer.from(address),
};
const form = { name: 'Zoé', email: 'Zoe+x@example.org', consents: true };
const now = new Date('2026-11-23T08:00:00Z');

describe('A visitor', () => {
  test('signs with a name and an address', () => {
    expect(readVisit('s', subject, subject, form, 'fr', now)).toEqual({
      done: {
        signature: {
          subjectId: subject.id,
          id: 's',
          name: 'Zoé',
          address: 'Zoe+x@example.org',
          addressHash: Buffer.from('zoe@example.org'),
          language: 'fr',
          createdAt: now,
        },
        canonicalAddress: 'zoe@example.org',
      },
    });
  });

  test('is told everything that is wrong with her form at once, and first whether there is something to sign', () => {
    const empty = { name: '', email: 'nobody', consents: false };
    const codesOf = (outcome: ReturnType<typeof readVisit>) =>
      'refused' in outcome && outcome.refused.map(({ code, field }) => [code, ...field]);
    expect(codesOf(readVisit('s', subject, subject, empty, 'fr', now))).toEqual([
      ['NAME_REQUIRED', 'name'],
      ['EMAIL_INVALID', 'email'],
      ['CONSENT_REQUIRED', 'consents'],
    ]);
    expect(codesOf(readVisit('s', subject, null, empty, 'fr', now))).toEqual([['NOT_FOUND', 'appealId']]);
    for (const state of ['PAUSED', 'CLOSED'] as const)
      expect(codesOf(readVisit('s', subject, { ...subject, state }, form, 'fr', now))).toEqual([[state, 'appealId']]);
  });

  test.each<[string, Partial<typeof form>, string]>([
    ['consent', { consents: false }, 'CONSENT_REQUIRED'],
    ['a name', { name: '' }, 'NAME_REQUIRED'],
    ['an address', { email: '' }, 'EMAIL_INVALID'],
  ])('signs nothing without %s, whatever else she filled in', (_what, part, code) => {
    expect(readVisit('s', subject, subject, { ...form, ...part }, 'fr', now)).toMatchObject({ refused: [{ code }] });
  });

  test('signs nothing where addresses are forgotten already', () => {
    const forgotten = { ...subject, hashAddress: () => null };
    const refused = [{ code: 'CLOSED', field: ['appealId'] }];
    expect(readVisit('s', subject, forgotten, form, 'fr', now)).toEqual({ refused });
  });

  test('is asked to confirm while her attempt waits, also during a pause, and not after the close', () => {
    const attempt = { createdAt: now, subjectState: 'PAUSED' as const };
    const later = new Date(now.getTime() + 72 * 3_600_000);
    expect(isWorthAsking(attempt, now)).toBe(true);
    expect(isWorthAsking(attempt, later)).toBe(false);
    expect(isWorthAsking({ ...attempt, subjectState: 'CLOSED' }, now)).toBe(false);
  });
});

describe('A name', () => {
  test('is kept composed, with single spaces', () => {
    expect(readName(' Zoe\u0301\u00a0 Martin')).toEqual({ done: 'Zo\u00e9 Martin' });
  });

  test.each([
    ['of a hundred letters', 'z'.repeat(100), 'z'.repeat(100)],
    ['typed with hundreds of spaces', `Z${' '.repeat(998)}o`, 'Z o'],
  ])('%s is taken', (_what, typed, name) => expect(readName(typed)).toEqual({ done: name }));

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
  ])('is refused as %s', (code, names) => {
    for (const name of names)
      expect([name.slice(0, 20), readName(name)]).toEqual([
        name.slice(0, 20),
        { refused: [{ code, field: ['name'] }] },
      ]);
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
  ])('may be %s', (name) => expect(readName(name)).toEqual({ done: name.normalize('NFC') }));
});
