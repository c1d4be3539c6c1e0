import { describe, expect, test } from '@jest/globals';
import { requirePerson, requireRole } from './access.js';
import type { Caller } from './internal-token/index.js';

const reading = (caller: Caller, language: 'fr' | 'en' = 'en') => ({ caller, language });
const refusal = (code: string, message: string) => expect.objectContaining({ message, extensions: { code } });

describe('Who calls', () => {
  test('is a person, with her address where it is known', () => {
    expect(requirePerson(reading({ personId: 'person_x', roles: ['editor'] }))).toEqual({ personId: 'person_x' });
    const known = { personId: 'person_x', email: 'zoe@example.org' };
    expect(requirePerson(reading(known))).toEqual(known);
  });

  test('is asked to sign in when she is nobody, in her language, whatever else the token says', () => {
    for (const caller of [{}, { personId: '' }, { roles: ['moderator'] }, { email: 'zoe@example.org' }]) {
      expect(() => requirePerson(reading(caller))).toThrow(refusal('UNAUTHENTICATED', 'Sign in to continue.'));
      expect(() => requireRole(reading(caller), 'moderator')).toThrow(
        refusal('UNAUTHENTICATED', 'Sign in to continue.'),
      );
    }
    expect(() => requirePerson(reading({}, 'fr'))).toThrow(/Identifiez-vous/);
  });

  test('has the very role that is asked for, or is refused', () => {
    const moderator = { personId: 'person_x', roles: ['editor', 'moderator'] };
    expect(requireRole(reading(moderator), 'moderator')).toEqual({ personId: 'person_x' });
    for (const roles of [undefined, [], ['editor'], ['moderators'], ['Moderator'], ['']])
      expect(() => requireRole(reading({ personId: 'person_x', ...(roles && { roles }) }), 'moderator')).toThrow(
        expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }),
      );
  });
});
