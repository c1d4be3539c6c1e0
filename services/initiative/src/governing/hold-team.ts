import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { findMembers } from '../memberships/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import type { Team } from './domain.js';

/** Locks an organization, so that nobody else changes who acts for it; to who is no member it may as well not exist. */
export async function holdTeam(
  { transaction }: Work,
  organizationId: string,
  personId: string,
): Promise<Outcome<Team>> {
  const organization = isId('organization', organizationId)
    ? await findOrganizationToChange(transaction, organizationId)
    : null;
  const members = organization ? await findMembers(transaction, organizationId) : [];
  return organization && members.some((member) => member.personId === personId)
    ? { done: { organization, members } }
    : refuse('NOT_A_MEMBER', 'organizationId');
}
