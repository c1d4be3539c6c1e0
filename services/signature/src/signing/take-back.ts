import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { noteChange } from '../counting/note-change.js';
import type { Outcome } from '../refusals.js';
import { findTarget, type Target } from '../subjects/domain.js';
import { holdSubject } from '../subjects/hold-subject.js';
import { signatureWithdrawn } from './announcements.js';
import { signerOf, type Person } from './domain.js';
import { lockConfirmedOf, markWithdrawn } from './store.js';

/**
 * Takes back whatever counts as a person's signature or support, and forgets the name and address. Doing so again is no
 * error. Gives how many that were.
 */
export async function takeBack(work: Work<Tools>, target: Target, person: Person, now: Date): Promise<Outcome<number>> {
  const { transaction, announce } = work;
  const found = findTarget(target, await holdSubject(work, target.id));
  if ('refused' in found) return found;
  const subjectId = found.done.id;
  const ids = await lockConfirmedOf(transaction, signerOf(person)(found.done));
  if (ids.length === 0) return { done: 0 };
  await markWithdrawn(transaction, subjectId, ids, now);
  await noteChange(work, { subjectId, people: -ids.length });
  announce(...ids.map((id) => signatureWithdrawn({ subjectId, id }, now)));
  return { done: ids.length };
}
