import { isId } from '@tpt/model';
import { proveByModerator, type Membership } from '../memberships/domain.js';
import { withMandate, type Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** Of whom a mandate is to be proved; the only member when no person is named. */
export interface Mandate {
  organizationId: string;
  personId?: string;
}

/** An organization and its member, whose mandate is proved. */
export interface ProvedMandate {
  organization: Organization;
  membership: Membership;
}

/** Names a mandate. */
export function readMandate(organizationId: string, personId: string | null | undefined): Outcome<Mandate> {
  if (!isId('organization', organizationId)) return refuse('NOT_FOUND', 'organizationId');
  if (personId && !isId('person', personId)) return refuse('NOT_FOUND', 'personId');
  return { done: { organizationId, ...(personId ? { personId } : {}) } };
}

/** Picks the member that a mandate names; of several, one must be named. */
export function pickMember(members: Membership[]): Outcome<Membership> {
  const [member] = members;
  return member && members.length === 1 ? { done: member } : refuse('NOT_FOUND', 'personId');
}

/** Takes a moderator's word that a person acts for an organization. Of those who claim one SIREN, one is proved. */
export function prove(
  organization: Organization,
  membership: Membership,
  isSirenTaken: boolean,
): Outcome<ProvedMandate> {
  if (isSirenTaken) return refuse('SIREN_TAKEN', 'organizationId');
  return {
    done: { organization: withMandate(organization, 'MODERATOR'), membership: proveByModerator(membership) },
  };
}
