import { createKeyedHash } from '@tpt/private-fields';
import { TypeID } from 'typeid-js';

const ID_BYTES = 16;

/**
 * Makes the id of a person of what the provider that vouches for her calls her: a keyed hash of both, which leads back to
 * nobody.
 */
export function createPersonIds(personKey: string, issuer: string): (subject: string) => string {
  const hash = createKeyedHash(personKey);
  return (subject) =>
    TypeID.fromUUIDBytes('person', hash(JSON.stringify([issuer, subject])).subarray(0, ID_BYTES)).toString();
}
