import type { Language } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { contactToKeep } from './domain.js';
import { findContact, upsertContact } from './store.js';

/**
 * Keeps where a person who acts is written to: the address that her provider verified, if it did, and the language that
 * she reads. It comes last in its transaction: who acts twice at once waits for herself here, and nowhere else.
 */
export async function keepContact(
  { transaction, tools }: Pick<Work<Tools>, 'transaction' | 'tools'>,
  personId: string,
  email: string | undefined,
  language: Language,
  now: Date,
): Promise<void> {
  if (email === undefined) return;
  const known = await findContact(transaction, tools.fields, personId);
  const contact = contactToKeep(known, { personId, address: email, language }, now);
  if (contact) await upsertContact(transaction, tools.fields, contact);
}
