import { foundingMembership, type Membership } from '../memberships/domain.js';
import { isClaimed, isPublicOrganization, type Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** Somebody asks to act for an organization that the census recorded. Until her mandate is proved it gives no right. */
export interface Claim {
  organizationId: string;
  personId: string;
  claimedAt: Date;
}

/** Claims that await a proof: of one person, and on one organization. */
export const MOST_CLAIMS = { byPerson: 5, onOrganization: 50 };

/** Somebody asks to act for an organization. Once somebody acts for it, its owners decide who else does. */
export function claim(
  organization: Organization | null,
  personId: string,
  awaiting: { byPerson: number; onOrganization: number },
  now: Date,
): Outcome<Claim> {
  if (!organization || !isPublicOrganization(organization)) return refuse('NOT_FOUND', 'organizationId');
  if (isClaimed(organization)) return refuse('SPEAKS_FOR_ITSELF', 'organizationId');
  if (awaiting.byPerson >= MOST_CLAIMS.byPerson || awaiting.onOrganization >= MOST_CLAIMS.onOrganization)
    return refuse('TOO_MANY');
  return { done: { organizationId: organization.id, personId, claimedAt: now } };
}

/** The member that somebody is to be, once her mandate is proved. */
export const memberToBe = ({ organizationId, personId }: Claim): Membership =>
  foundingMembership(organizationId, personId);
