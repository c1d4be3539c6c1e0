import { describe, expect, test } from '@jest/globals';
import { contactToKeep } from './domain.js';

const now = new Date('2026-11-24T08:00:00Z');
const given = { personId: 'person_x', address: 'zoe@example.org', language: 'fr' as const };
const known = { ...given, keptAt: now };
const later = (ms: number) => new Date(now.getTime() + ms);
const DAY_MS = 86_400_000;

describe('What is kept of a person who acts', () => {
  test('is her address and her language when they are new, and that she acts once a day', () => {
    expect(contactToKeep(null, given, now)).toEqual(known);
    expect(contactToKeep(known, given, later(DAY_MS - 1))).toBeUndefined();
    expect(contactToKeep(known, given, later(DAY_MS))).toEqual({ ...given, keptAt: later(DAY_MS) });
    expect(contactToKeep(known, { ...given, language: 'en' }, later(1))).toMatchObject({ language: 'en' });
    expect(contactToKeep(known, { ...given, address: 'z@example.org' }, later(1))).toMatchObject({
      address: 'z@example.org',
    });
  });

  test.each(['', 'zoe', 'zoe@example.org, ali@example.org', '"zoe"@example.org'])('is nothing for %j', (address) =>
    expect(contactToKeep(null, { ...given, address }, now)).toBeUndefined(),
  );
});
