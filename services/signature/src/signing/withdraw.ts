import type { Work } from '@tpt/outbox';
import { noteChange } from '../counting/note-change.js';
import type { Outcome } from '../refusals.js';
import { signatureWithdrawn } from './announcements.js';
import { withdraw as decide, type SignatureKey } from './domain.js';
import { deleteSignature, lockSignature, markWithdrawn } from './store.js';

/** Takes back the signature that is named, and forgets the name and address. Gives the subject it was about. */
export async function withdraw(
  work: Pick<Work, 'transaction' | 'announce'>,
  key: SignatureKey,
  now: Date,
): Promise<Outcome<string>> {
  const { transaction, announce } = work;
  const { subjectId, id } = key;
  const decided = decide((await lockSignature(transaction, key))?.state ?? null);
  if ('refused' in decided) return decided;
  if (decided.done === 'DISCARD') await deleteSignature(transaction, key);
  if (decided.done === 'WITHDRAW') {
    await markWithdrawn(transaction, subjectId, [id], now);
    await noteChange(work, { subjectId, people: -1 });
    announce(signatureWithdrawn(key, now));
  }
  return { done: subjectId };
}
