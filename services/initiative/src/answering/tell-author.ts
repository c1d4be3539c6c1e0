import { addJob } from '@tpt/database';
import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { DECISION_MAIL, tell, type ReviewMessage, type Thread } from './domain.js';
import { findThread, insertMessage } from './store.js';

/** Tells the organization of an initiative, which the caller holds, what moderators decided, and mails the author. */
export async function tellAuthor(
  work: Work<Tools>,
  decision: Omit<ReviewMessage, 'id'>,
  thread?: Thread,
): Promise<void> {
  const { transaction, tools } = work;
  const id = newId('message');
  const longer = thread ?? tell(await findThread(transaction, decision.initiativeId), decision.initiativeId);
  await insertMessage(transaction, tools.fields, longer, { id, ...decision });
  await addJob(transaction, DECISION_MAIL, { messageId: id }, id);
}
