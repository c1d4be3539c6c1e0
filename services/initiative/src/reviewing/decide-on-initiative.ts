import type { Work } from '@tpt/outbox';
import { changeInitiative } from '../initiatives/change-initiative.js';
import { readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
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
  const initiative = await findInitiativeToChange(work.transaction, id.done);
  if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
  const decided = decide({ initiative, revision: null }, decision, now);
  if ('refused' in decided) return decided;
  await changeInitiative(work, initiative, decided.done.initiative);
  return { done: decided.done.initiative };
}
