import type { PrivateFields } from '@tpt/private-fields';
import type { EntityManager } from 'typeorm';
import type { ReviewMessage, Thread } from './domain.js';
import { ReviewMessages, ReviewThreads, textPlace } from './table.js';

/** The thread of an initiative; who adds to it holds the initiative. */
export const findThread = (transaction: EntityManager, initiativeId: string): Promise<Thread | null> =>
  transaction.findOneBy(ReviewThreads, { initiativeId });

/** Keeps one more message, with its words sealed, and the thread that it makes longer. */
export async function insertMessage(
  transaction: EntityManager,
  fields: PrivateFields,
  thread: Thread,
  { text, ...message }: ReviewMessage,
): Promise<void> {
  await transaction.upsert(ReviewThreads, thread, ['initiativeId']);
  const sealed = text === null ? null : fields.seal(text, textPlace(message.id));
  await transaction.insert(ReviewMessages, { ...message, text: sealed });
}
