import { EntitySchema } from 'typeorm';
import type { Subject } from '../../domain/subject.js';

/** A subject and the sealed key of its hashes. */
export interface SubjectRow extends Subject {
  hashKey: Buffer | null;
  version: number;
}

export const Subjects = new EntitySchema<SubjectRow>({
  name: 'subjects',
  columns: {
    id: { type: 'text', primary: true },
    kind: { type: 'text' },
    isOpen: { name: 'is_open', type: 'boolean' },
    hashKey: { name: 'hash_key', type: 'bytea', nullable: true },
    version: { type: 'integer' },
  },
});
