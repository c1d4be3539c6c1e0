import { appendEvents, type Work } from '@tpt/outbox';
import { keptWith } from '@tpt/service';
import { inboxChanged } from './announcements.js';

/** So many people are named one by one in a transaction; when more are told, everybody who watches looks again. */
export const NAMED_AT_MOST = 500;

/** Those whose inboxes a transaction has said to hold something new; `null` stands for everybody. */
const announcedIn = keptWith((_transaction: Work['transaction']) => new Set<string | null>());

/**
 * Says that people were told something, each once in a transaction. A crowd costs one event: those who watch are few, and
 * each of them can look for herself.
 * @param told of more than `NAMED_AT_MOST` any so many.
 */
export async function announceTold(
  { transaction, tools }: Pick<Work, 'transaction' | 'tools'>,
  told: string[],
): Promise<void> {
  const announced = announcedIn(transaction);
  if (announced.has(null)) return;
  const fresh = told.filter((person) => !announced.has(person));
  const named = announced.size + fresh.length > NAMED_AT_MOST ? [null] : fresh;
  for (const person of named) announced.add(person);
  await appendEvents(transaction, tools.contracts, named.map(inboxChanged));
}
