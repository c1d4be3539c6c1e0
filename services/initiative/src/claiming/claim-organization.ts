import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Organization } from '../organizations/domain/index.js';
import { findOrganizationsToChange } from '../organizations/finder.js';
import type { Outcome } from '../refusals.js';
import { claim } from './domain.js';
import { countClaims, findClaim, insertClaim } from './store.js';

/** Keeps that somebody asks to act for an organization; asking again changes nothing. */
export async function claimOrganization(
  { transaction }: Work,
  personId: string,
  organizationId: string,
  now: Date,
): Promise<Outcome<Organization>> {
  const organization =
    (isId('organization', organizationId) &&
      (await findOrganizationsToChange(transaction, [organizationId])).get(organizationId)) ||
    null;
  if (organization && (await findClaim(transaction, organization.id, personId))) return { done: organization };
  const claimed = claim(
    organization,
    personId,
    await countClaims(transaction, organization?.id ?? organizationId, personId),
    now,
  );
  if ('refused' in claimed) return claimed;
  await insertClaim(transaction, claimed.done);
  return { done: organization! };
}
