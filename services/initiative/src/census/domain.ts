import {
  accept,
  writeInitiative,
  type Initiative,
  type InitiativeText,
  type Source,
} from '../initiatives/domain/index.js';
import { describeOrganization, type Organization, type OrganizationDescription } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** What the census knows of an initiative besides its text: amounts as announced, partners, and the pages that say so. */
export interface CensusFacts {
  partnerIds: string[];
  amountEur?: number | undefined;
  quantity?: { value: number; unit: string } | undefined;
  sources: Source[];
}

/** Records an organization from public sources. */
export const censusOrganization = (
  id: string,
  slug: string,
  description: OrganizationDescription,
): Outcome<Organization> => describeOrganization(description, { id, slug, provenance: 'CENSUSED' });

/** Records an initiative from public sources; it is public at once, and it must show at least one of them. */
export function censusInitiative(
  identity: Pick<Initiative, 'id' | 'slug' | 'organizationId'>,
  text: InitiativeText,
  facts: CensusFacts,
  now: Date,
): Outcome<Initiative> {
  if (facts.sources.length === 0) return refuse('REQUIRED', 'sources');
  const { id, slug, organizationId } = identity;
  const written = writeInitiative(text, { id, organizationId, slug: () => slug, provenance: 'CENSUSED' });
  if ('refused' in written) return written;
  const { partnerIds, amountEur = null, quantity = null, sources } = facts;
  return { done: accept({ ...written.done, partnerIds, amountEur, quantity, sources }, now) };
}
