import type { EntityManager } from 'typeorm';
import type { AuditEntry } from './domain.js';
import { AuditEntries } from './table.js';

export const insertEntry = async (transaction: EntityManager, entry: AuditEntry): Promise<void> => {
  await transaction.insert(AuditEntries, entry);
};
