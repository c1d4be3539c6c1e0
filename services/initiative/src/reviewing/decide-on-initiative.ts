import type { Work } from '@tpt/outbox';
import { changeReviewed } from '../initiatives/change-initiative.js';
import { readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findReviewed } from '../initiatives/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { decide, type Decision } from './domain.js';

/** Keeps what a moderator decides on what was handed in. */
export async function decideOnInitiative(
  work: Work,
  initiativeId: string,
  decision: Decision,
  now: Date,
): Promise<Outcome<Initiative>> {
  const id = readInitiativeId(initiativeId);
  if ('refused' in id) return id;
  const found = await findReviewed(work.transaction, id.done);
  if (!found) return refuse('NOT_FOUND', 'initiativeId');
  const decided = decide(found, decision, now);
  if ('refused' in decided) return decided;
  await changeReviewed(work, found, decided.done);
  return { done: decided.done.initiative };
}
