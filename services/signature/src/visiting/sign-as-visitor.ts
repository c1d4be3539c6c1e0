import { addJob } from '@tpt/database';
import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { askForMessage } from '../messages/ask-for-message.js';
import type { Asker } from '../messages/domain.js';
import type { Outcome } from '../refusals.js';
import { keepPending } from '../signing/keep-pending.js';
import type { Target } from '../subjects/domain.js';
import { holdSubject } from '../subjects/hold-subject.js';
import { CONFIRMATION_MAIL, readVisit, type Form } from './domain.js';

/**
 * Keeps a visitor's signature and queues the message that asks to confirm it; until then it counts for nothing. Whoever
 * types somebody's address again and again does not fill her mailbox, and is not told.
 */
export async function signAsVisitor(
  work: Work<Tools>,
  target: Target,
  form: Form,
  { asker, language }: { asker: Asker; language: string },
  now: Date,
): Promise<Outcome<'WRITE' | 'NOTHING'>> {
  const subject = await holdSubject(work, target.id);
  const visit = readVisit(newId('signature'), target, subject, form, language, now);
  if ('refused' in visit) return visit;
  const { signature, canonicalAddress } = visit.done;
  const asked = await askForMessage(work, { canonicalAddress, purpose: 'confirmation' }, asker, now);
  if ('refused' in asked || asked.done === 'NOTHING') return asked;
  await keepPending(work, signature);
  const { subjectId, id } = signature;
  await addJob(work.transaction, CONFIRMATION_MAIL, { subjectId, id }, id);
  return asked;
}
