/** What the resolvers of each type receive. */
export type { AuditEntry } from './domain.js';
export type { AuditPage as AuditConnection } from './reads.js';
