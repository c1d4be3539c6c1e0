import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { findMembersToBe } from '../claiming/finder.js';
import { settleClaims } from '../claiming/settle-claims.js';
import type { MandateProof } from '../memberships/domain.js';
import { changeOrganization } from '../organizations/change-organization.js';
import { findOrganizationToChange, isLegalIdProvedByAnother } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { mayDecide, pickMember, prove, readMandate, type ProvedMandate } from './domain.js';

/** Records a moderator's word that a person acts for an organization; its only member when no person is named. */
export async function proveMandate(
  work: Work,
  moderatorId: string,
  { organizationId, personId }: { organizationId: string; personId?: string | null | undefined },
  now: Date,
): Promise<Outcome<ProvedMandate>> {
  const { transaction } = work;
  const mandate = readMandate(organizationId, personId);
  if ('refused' in mandate) return mandate;
  const organization = await findOrganizationToChange(transaction, mandate.done.organizationId);
  if (!organization) return refuse('NOT_FOUND', 'organizationId');
  const decides = mayDecide(await findMembersToBe(transaction, organization.id, moderatorId));
  if ('refused' in decides) return decides;
  const member = pickMember(await findMembersToBe(transaction, organization.id, mandate.done.personId));
  if ('refused' in member) return member;
  const proved = await keepProof(work, { organization, membership: member.done }, 'MODERATOR');
  if ('done' in proved)
    await writeDown(work, { actorId: moderatorId, action: 'MANDATE_PROVED', subjectId: organization.id, at: now });
  return proved;
}

/** Keeps that a mandate is proved, of an organization that is locked. */
export async function keepProof(
  work: Work,
  mandate: ProvedMandate,
  proof: MandateProof,
): Promise<Outcome<ProvedMandate>> {
  const proved = prove(mandate, proof, await isLegalIdProvedByAnother(work.transaction, mandate.organization));
  if ('refused' in proved) return proved;
  await settleClaims(work, mandate.membership, proved.done.membership);
  await changeOrganization(work, mandate.organization, proved.done.organization);
  return proved;
}
