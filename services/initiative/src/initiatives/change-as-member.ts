import type { Work } from '@tpt/outbox';
import type { Membership } from '../memberships/domain.js';
import { findMembership } from '../memberships/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { changeReviewed } from './change-initiative.js';
import { actsFor, readInitiativeId, type Initiative, type Reviewed } from './domain/index.js';
import { findReviewed } from './store.js';

/** Who would change which initiative. */
export interface MemberRequest {
  personId: string;
  initiativeId: string;
}

/** What a member acts on. */
export interface ActedOn extends Reviewed {
  membership: Membership;
}

/** Finds what a member is about to change; whoever else would change it waits. */
export async function findAsMember(
  { transaction }: Pick<Work, 'transaction'>,
  { personId, initiativeId }: MemberRequest,
): Promise<Outcome<ActedOn>> {
  const id = readInitiativeId(initiativeId);
  if ('refused' in id) return id;
  const found = await findReviewed(transaction, id.done);
  if (!found) return refuse('NOT_FOUND', 'initiativeId');
  const membership = await findMembership(transaction, found.initiative.organizationId, personId);
  const allowed = actsFor(found.initiative, membership);
  return 'refused' in allowed ? allowed : { done: { ...found, membership: allowed.done } };
}

/** Changes an initiative as one of its members asks for. */
export async function changeAsMember(
  work: Work,
  request: MemberRequest,
  decide: (actedOn: ActedOn) => Outcome<Reviewed>,
): Promise<Outcome<Initiative>> {
  const found = await findAsMember(work, request);
  if ('refused' in found) return found;
  const decided = decide(found.done);
  if ('refused' in decided) return decided;
  await changeReviewed(work, found.done, decided.done);
  return { done: decided.done.initiative };
}
