import type { Work } from '@tpt/outbox';
import { changeMembership } from '../memberships/change-membership.js';
import type { Role } from '../memberships/domain.js';
import type { Outcome } from '../refusals.js';
import { changeRole as decide, type Change } from './domain.js';
import { holdTeam } from './hold-team.js';

/** Gives a member another role, at the word of an owner. */
export async function changeRole(
  work: Work,
  ownerId: string,
  { organizationId, personId, role }: { organizationId: string; personId: string; role: Role },
): Promise<Outcome<Change>> {
  const team = await holdTeam(work, organizationId, ownerId);
  if ('refused' in team) return team;
  const decided = decide(team.done, ownerId, personId, role);
  if ('done' in decided) await changeMembership(work, decided.done.before, decided.done.after);
  return decided;
}
