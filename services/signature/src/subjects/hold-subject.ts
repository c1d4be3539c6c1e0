import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { isSubjectId, type Subject } from './domain.js';
import { lockSubject } from './store.js';

/** A subject as it is until the transaction ends: whoever pauses or closes it waits, or is waited for. */
export const holdSubject = async (
  { transaction, tools }: Pick<Work<Tools>, 'transaction' | 'tools'>,
  id: string,
): Promise<Subject | null> => (isSubjectId(id) ? lockSubject(transaction, tools.fields, id) : null);
