import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { noteChange } from '../counting/note-change.js';
import type { Outcome } from '../refusals.js';
import { holdSubject } from '../subjects/hold-subject.js';
import { signatureConfirmed } from './announcements.js';
import { confirm as decide, type SignatureKey } from './domain.js';
import { deletePending, isSigned, lockSignature, markConfirmed, takeTurnToConfirm } from './store.js';

/** Lets a signature count that waited for it, and discards the other attempts of its address. Gives the subject. */
export async function confirm(work: Work<Tools>, key: SignatureKey, now: Date): Promise<Outcome<string>> {
  const { transaction, announce } = work;
  const { subjectId } = key;
  const subject = await holdSubject(work, subjectId);
  await takeTurnToConfirm(transaction, key);
  const signature = await lockSignature(transaction, key);
  const decideWhen = (isSignedAlready: boolean) => decide(signature, subject?.state ?? null, isSignedAlready, now);
  let decided = decideWhen(signature !== null && (await isSigned(transaction, subjectId, signature.addressHash)));
  if ('done' in decided && decided.done === 'CONFIRM') {
    if (await markConfirmed(transaction, key, now)) {
      await noteChange(work, { subjectId, people: 1 });
      announce(signatureConfirmed(key, now));
    } else decided = decideWhen(true);
  }
  if ('refused' in decided) return decided;
  if (decided.done !== 'NOTHING') await deletePending(transaction, subjectId, signature!.addressHash);
  return { done: subjectId };
}
