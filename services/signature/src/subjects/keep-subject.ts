import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import type { SubjectVersion } from './domain.js';
import { upsertSubject } from './store.js';

/** Keeps what is known of a subject, unless a later version is known or it is closed. */
export const keepSubject = (
  { transaction, tools }: { transaction: Work['transaction']; tools: Pick<Tools, 'fields'> },
  subject: SubjectVersion,
): Promise<void> => upsertSubject(transaction, tools.fields, subject);
