import { accept, submit, writeInitiative, type Initiative, type InitiativeText } from '../initiatives/domain/index.js';
import {
  describeOrganization,
  type Organization,
  type OrganizationDescription,
} from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** What the census knows of an initiative besides its text: those who lead it together with its owner. */
export interface CensusFacts {
  partnerIds: string[];
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
  { partnerIds }: CensusFacts,
  now: Date,
): Outcome<Initiative> {
  if (!text.sources?.length) return refuse('REQUIRED', 'sources');
  const { id, slug, organizationId } = identity;
  const written = writeInitiative(text, { id, organizationId, slug: () => slug, provenance: 'CENSUSED' }, now);
  if ('refused' in written) return written;
  const submitted = submit({ ...written.done, organizationIds: [organizationId, ...partnerIds] }, now);
  if ('refused' in submitted) return submitted;
  const accepted = accept(submitted.done, null, now);
  return 'refused' in accepted ? accepted : { done: accepted.done.initiative };
}
