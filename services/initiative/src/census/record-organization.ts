import type { Work } from '@tpt/outbox';
import { addOrganization } from '../organizations/add-organization.js';
import type { Organization, OrganizationDescription } from '../organizations/domain/index.js';
import { findCensusedOrganization } from '../organizations/finder.js';
import type { Outcome } from '../refusals.js';
import { censusOrganization } from './domain.js';

/** Keeps an organization of the census; what is known by its slug stays as it is. */
export async function recordOrganization(
  work: Work,
  id: string,
  { slug, ...description }: OrganizationDescription & { slug: string },
): Promise<Outcome<Organization>> {
  const recorded = censusOrganization(id, slug, description);
  if ('refused' in recorded) return recorded;
  const known = await findCensusedOrganization(work.transaction, slug);
  if (known) return { done: known };
  await addOrganization(work, recorded.done);
  return recorded;
}
