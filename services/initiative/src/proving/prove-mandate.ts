import type { Work } from '@tpt/outbox';
import { changeMembership } from '../memberships/change-membership.js';
import { findMembers } from '../memberships/finder.js';
import { changeOrganization } from '../organizations/change-organization.js';
import { findOrganizationToChange, isSirenProvedByAnother } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { pickMember, prove, readMandate, type ProvedMandate } from './domain.js';

/** Records a moderator's word that a person acts for an organization; its only member when no person is named. */
export async function proveMandate(
  work: Work,
  organizationId: string,
  personId?: string | null,
): Promise<Outcome<ProvedMandate>> {
  const { transaction } = work;
  const mandate = readMandate(organizationId, personId);
  if ('refused' in mandate) return mandate;
  const organization = await findOrganizationToChange(transaction, mandate.done.organizationId);
  if (!organization) return refuse('NOT_FOUND', 'organizationId');
  const member = pickMember(await findMembers(transaction, organization.id, mandate.done.personId));
  if ('refused' in member) return member;
  const proved = prove(organization, member.done, await isSirenProvedByAnother(transaction, organization));
  if ('refused' in proved) return proved;
  await changeMembership(work, member.done, proved.done.membership);
  await changeOrganization(work, organization, proved.done.organization);
  return proved;
}
