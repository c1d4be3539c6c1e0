import type { Initiative } from '../initiatives/domain/index.js';
import type { Membership } from '../memberships/domain.js';
import { isClaimed, isPublicOrganization, legalKey, slugOf, type Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** Initiatives that are moved by one merge at most. */
export const MOST_INITIATIVES = 2_000;

/**
 * Makes one of two organizations that are the same. What the kept one says stays, and what it does not say comes from the
 * other; a mandate that either has proved is the kept one's. Two that proved different identities are not the same.
 */
export function merge(kept: Organization, duplicate: Organization): Outcome<Organization> {
  if (kept.id === duplicate.id) return refuse('INVALID', 'duplicateId');
  const keys = [legalKey(kept), legalKey(duplicate)];
  if (isClaimed(kept) && isClaimed(duplicate) && keys[0] !== keys[1] && !keys.includes(null))
    return refuse('SPEAKS_FOR_ITSELF', 'duplicateId');
  // What the public knows goes on being known.
  if (isPublicOrganization(duplicate) && !isPublicOrganization(kept)) return refuse('INVALID', 'keptId');
  // The identifier by which a mandate was proved goes with its proof.
  const trusted = !isClaimed(kept) && isClaimed(duplicate) ? duplicate : kept;
  const identified = trusted.legalId ? trusted : kept.legalId ? kept : duplicate;
  const soleTrader = kept.soleTrader || duplicate.soleTrader;
  return {
    done: {
      ...kept,
      slug: soleTrader === kept.soleTrader ? kept.slug : slugOf(kept.id, { name: kept.name, soleTrader }),
      legalId: identified.legalId,
      siren: identified.siren,
      countryCode: identified.countryCode,
      department: identified.countryCode === kept.countryCode ? kept.department : identified.department,
      commune: identified.countryCode === kept.countryCode ? kept.commune : identified.commune,
      city: identified.countryCode === kept.countryCode ? (kept.city ?? duplicate.city) : identified.city,
      naf: kept.naf ?? (kept.nafSection === duplicate.nafSection ? duplicate.naf : null),
      website: kept.website ?? duplicate.website,
      logo: kept.logo ?? duplicate.logo,
      soleTrader,
      mandateProof: trusted.mandateProof,
      mergedIds: [...kept.mergedIds, ...duplicate.mergedIds, duplicate.id],
      version: kept.version + 1,
    },
  };
}

/** Whether a mandate is proved from now on with an identifier with which neither had proved one. */
export const provesAnew = (merged: Organization, kept: Organization, duplicate: Organization): boolean =>
  isClaimed(merged) && ![kept, duplicate].some((one) => isClaimed(one) && legalKey(one) === legalKey(merged));

/** The same initiative, led by the organization that was kept. */
export function leadBy(initiative: Initiative, kept: Organization, duplicate: Organization, now: Date): Initiative {
  const replace = (id: string) => (id === duplicate.id ? kept.id : id);
  const organizationId = replace(initiative.organizationId);
  const organizationIds = [...new Set([organizationId, ...initiative.organizationIds.map(replace)])];
  return { ...initiative, organizationId, organizationIds, updatedAt: now, version: initiative.version + 1 };
}

/** What somebody may do who acted for both: whatever either allowed. */
export function joinMemberships(own: Membership, other: Membership): Membership {
  const role = own.role === 'OWNER' || other.role === 'OWNER' ? 'OWNER' : 'EDITOR';
  const proof = own.proof ?? other.proof;
  return role === own.role && proof === own.proof ? own : { ...own, role, proof, version: own.version + 1 };
}
