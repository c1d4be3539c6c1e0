import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { keepSubject } from '../subjects/keep-subject.js';
import { appealState } from './announcements.js';
import { newAppeal, type AppealText } from './domain.js';
import { findIdOf, insertAppeal, takeTurnOf } from './store.js';

/** Opens an appeal to signatures, unless one of its name is known. Gives its id. */
export async function openAppeal(work: Work<Tools>, text: AppealText): Promise<string> {
  const { transaction, announce } = work;
  await takeTurnOf(transaction, text.slug);
  const known = await findIdOf(transaction, text.slug);
  if (known) return known;
  const appeal = newAppeal(newId('appeal'), text);
  await keepSubject(work, { kind: 'APPEAL', id: appeal.id, state: 'OPEN', version: appeal.version });
  await insertAppeal(transaction, appeal);
  announce(appealState(appeal));
  return appeal.id;
}
