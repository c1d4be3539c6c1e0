import { keyedHash } from '@tpt/private-fields';
import { TypeID } from 'typeid-js';

const ID_BYTES = 16;

/** A person's id: a keyed hash of who vouches for her and what that provider calls her. It leads back to nobody. */
export const toPersonId = (personKey: string, issuer: string, subject: string): string =>
  TypeID.fromUUIDBytes(
    'person',
    keyedHash(personKey, JSON.stringify([issuer, subject])).subarray(0, ID_BYTES),
  ).toString();
