import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { AuditEntry } from './domain.js';
import { insertEntry } from './store.js';

/** Writes down for good what a moderator did, with what she did. */
export const writeDown = (
  { transaction }: Pick<Work, 'transaction'>,
  {
    subjectId = null,
    reason = null,
    note = null,
    ...done
  }: Pick<AuditEntry, 'actorId' | 'action' | 'at'> & Partial<Pick<AuditEntry, 'subjectId' | 'reason' | 'note'>>,
): Promise<void> => insertEntry(transaction, { id: newId('audit'), subjectId, reason, note, ...done });
