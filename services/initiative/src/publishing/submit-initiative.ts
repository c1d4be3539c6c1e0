import type { Work } from '@tpt/outbox';
import { changeInitiative } from '../initiatives/change-initiative.js';
import { readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
import { findMembership } from '../memberships/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { handIn } from './domain.js';

/** Hands a draft of a member's in. */
export async function submitInitiative(
  work: Work,
  personId: string,
  initiativeId: string,
  now: Date,
): Promise<Outcome<Initiative>> {
  const id = readInitiativeId(initiativeId);
  if ('refused' in id) return id;
  const initiative = await findInitiativeToChange(work.transaction, id.done);
  if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
  const membership = await findMembership(work.transaction, initiative.organizationId, personId);
  const submitted = handIn(initiative, membership, now);
  if ('refused' in submitted) return submitted;
  await changeInitiative(work, initiative, submitted.done);
  return submitted;
}
