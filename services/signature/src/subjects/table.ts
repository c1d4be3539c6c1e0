import { createKeyedHash, type PrivateFields } from '@tpt/private-fields';
import type { Subject } from './domain.js';
import { STATE } from './statements.js';

/** A subject as it is kept, with the sealed key of its hashes. */
export interface SubjectRow extends Omit<Subject, 'hashAddress'> {
  hashKey: Buffer | null;
}

/** The columns of a `SubjectRow`. */
export const SUBJECT = `id, kind, ${STATE} as state, hash_key as "hashKey"`;

/** Where the key of a subject is sealed. */
export const hashKeyPlace = (id: string): string => `subjects.hash_key:${id}`;

/** A subject that hashes addresses; its key is opened when it is first needed. */
export function toSubject({ hashKey, ...subject }: SubjectRow, fields: PrivateFields): Subject {
  let hash: ((canonicalAddress: string) => Buffer) | undefined;
  return {
    ...subject,
    hashAddress: (address) =>
      hashKey && (hash ??= createKeyedHash(fields.open(hashKey, hashKeyPlace(subject.id))))(address),
  };
}
