import { EntitySchema } from 'typeorm';
import type { Subject, SubjectState } from '../../domain/subject.js';

/** A subject and the sealed key of its hashes. */
export interface SubjectRow extends Omit<Subject, 'state'> {
  /** What is not open and not closed is paused. */
  isOpen: boolean;
  closedAt: Date | null;
  hashKey: Buffer | null;
  version: number;
}

export const Subjects = new EntitySchema<SubjectRow>({
  name: 'subjects',
  columns: {
    id: { type: 'text', primary: true },
    kind: { type: 'text' },
    isOpen: { name: 'is_open', type: 'boolean' },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    hashKey: { name: 'hash_key', type: 'bytea', nullable: true },
    version: { type: 'integer' },
  },
});

/** The state that a row stands for. */
export const stateOf = ({ isOpen, closedAt }: Pick<SubjectRow, 'isOpen' | 'closedAt'>): SubjectState =>
  closedAt ? 'CLOSED' : isOpen ? 'OPEN' : 'PAUSED';
