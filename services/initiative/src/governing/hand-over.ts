import type { Work } from '@tpt/outbox';
import { changeMembership } from '../memberships/change-membership.js';
import type { Outcome } from '../refusals.js';
import { handOver as decide, type Change } from './domain.js';
import { holdTeam } from './hold-team.js';

/** Makes a member the owner in the place of another. */
export async function handOver(
  work: Work,
  ownerId: string,
  { organizationId, personId }: { organizationId: string; personId: string },
): Promise<Outcome<{ heir: Change; giver: Change }>> {
  const team = await holdTeam(work, organizationId, ownerId);
  if ('refused' in team) return team;
  const decided = decide(team.done, ownerId, personId);
  if ('refused' in decided) return decided;
  const { heir, giver } = decided.done;
  await changeMembership(work, heir.before, heir.after);
  await changeMembership(work, giver.before, giver.after);
  return decided;
}
