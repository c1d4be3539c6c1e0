import { accessError } from './errors.js';
import type { Reader } from './reader.js';

/** The person who calls. @throws `UNAUTHENTICATED` for a visitor. */
export function requirePerson({ caller, language }: Reader): { personId: string; email?: string } {
  if (!caller.personId) throw accessError('UNAUTHENTICATED', language);
  return { personId: caller.personId, ...(caller.email ? { email: caller.email } : {}) };
}

/** The person who calls, when she has this role. @throws `UNAUTHENTICATED` or `FORBIDDEN`. */
export function requireRole(reader: Reader, role: string): { personId: string } {
  const person = requirePerson(reader);
  if (!reader.caller.roles?.includes(role)) throw accessError('FORBIDDEN', reader.language);
  return person;
}
