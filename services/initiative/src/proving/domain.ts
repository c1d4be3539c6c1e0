import { isId } from '@tpt/model';
import { withProof, type MandateProof, type Membership } from '../memberships/domain.js';
import { withMandate, type Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome, type Refusal } from '../refusals.js';
import { readMailDomain } from '../values/mail-domain.js';

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

/** A moderator decides nothing that concerns an organization for which she acts herself, or asks to. */
export const mayDecide = (own: Membership[]): Outcome<null> =>
  own.length > 0 ? refuse('OWN_ORGANIZATION', 'organizationId') : { done: null };

/** Takes it that a person acts for an organization. Of those who claim one legal identifier, one is proved. */
export function prove(
  { organization, membership }: ProvedMandate,
  proof: MandateProof,
  isLegalIdTaken: boolean,
): Outcome<ProvedMandate> {
  if (isLegalIdTaken) return refuse(organization.siren ? 'SIREN_TAKEN' : 'LEGAL_ID_TAKEN', 'organizationId');
  return { done: { organization: withMandate(organization, proof), membership: withProof(membership, proof) } };
}

/** Domains that are recorded for one organization at most. */
const MOST_DOMAINS = 20;

/** Reads a domain to record; it is refused where everybody may have an address. */
export function readDomain(text: string, recorded: string[]): Outcome<string> {
  const domain = readMailDomain(text);
  if (!domain) return refuse('DOMAIN_INVALID', 'domain');
  return recorded.length >= MOST_DOMAINS && !recorded.includes(domain)
    ? refuse('TOO_MANY', 'domain')
    : { done: domain };
}

/** Reads domains to record beside those that are; each that is refused is named by its place. Gives all of them. */
export function readDomains(given: string[], recorded: string[]): Outcome<string[]> {
  const domains = new Set(recorded);
  const refused = given.flatMap((text, index): Refusal[] => {
    const domain = readDomain(text, [...domains]);
    if ('refused' in domain)
      return domain.refused.map(({ code }) => ({ code, field: ['recordedDomains', `${index}`] }));
    domains.add(domain.done);
    return [];
  });
  return refused.length > 0 ? { refused } : { done: [...domains] };
}
