import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import type { Organization } from '../organizations/domain/index.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { deleteClaims, findClaim } from './store.js';

/** Ends what somebody claims, by the word of a moderator who does not claim the same. */
export async function refuseClaim(
  work: Work,
  moderatorId: string,
  organizationId: string,
  personId: string,
  now: Date,
): Promise<Outcome<Organization>> {
  const { transaction } = work;
  const organization = isId('organization', organizationId)
    ? await findOrganizationToChange(transaction, organizationId)
    : null;
  if (!organization) return refuse('NOT_FOUND', 'organizationId');
  if (await findClaim(transaction, organizationId, moderatorId)) return refuse('OWN_ORGANIZATION', 'organizationId');
  if (!(await findClaim(transaction, organizationId, personId))) return refuse('NOT_FOUND', 'personId');
  await deleteClaims(transaction, organizationId, personId);
  await writeDown(work, { actorId: moderatorId, action: 'CLAIM_REFUSED', subjectId: organizationId, at: now });
  return { done: organization };
}
