import { EntitySchema } from 'typeorm';
import type { AuditEntry } from './domain.js';

/** Rows are added here, and never changed: the database refuses it. */
export const AuditEntries = new EntitySchema<AuditEntry>({
  name: 'audit_entries',
  columns: {
    id: { type: 'text', primary: true },
    actorId: { name: 'actor_id', type: 'text' },
    action: { type: 'text' },
    subjectId: { name: 'subject_id', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    at: { type: 'timestamptz' },
  },
});
