import type { Work } from '@tpt/outbox';
import type { Membership } from '../memberships/domain.js';
import { endMembership } from '../memberships/end-membership.js';
import type { Outcome } from '../refusals.js';
import { leave, remove } from './domain.js';
import { holdTeam } from './hold-team.js';

/** Ends the membership of somebody, at the word of an owner. */
export async function removeMember(
  work: Work,
  ownerId: string,
  { organizationId, personId }: { organizationId: string; personId: string },
): Promise<Outcome<Membership>> {
  const team = await holdTeam(work, organizationId, ownerId);
  if ('refused' in team) return team;
  const removed = remove(team.done, ownerId, personId);
  if ('done' in removed) await endMembership(work, removed.done);
  return removed;
}

/** Ends a membership at the word of the member herself. */
export async function leaveOrganization(
  work: Work,
  personId: string,
  organizationId: string,
): Promise<Outcome<Membership>> {
  const team = await holdTeam(work, organizationId, personId);
  if ('refused' in team) return team;
  const left = leave(team.done, personId);
  if ('done' in left) await endMembership(work, left.done);
  return left;
}
