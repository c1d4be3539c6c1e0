import type { Work } from '@tpt/outbox';
import { announcementsOf, organizationEnded } from './announcements.js';
import { isPublicOrganization, type Organization } from './domain/index.js';
import { updateOrganization } from './store.js';

/** Keeps an organization as it was changed, if it was. */
export async function changeOrganization(
  { transaction, announce }: Work,
  before: Organization,
  after: Organization,
): Promise<void> {
  if (after === before) return;
  await updateOrganization(transaction, after);
  announce(...announcementsOf(after));
}

/** Tells that an organization is no more, where the world knew of it. */
export function endOrganization({ announce }: Work, organization: Organization): void {
  if (isPublicOrganization(organization)) announce(organizationEnded(organization));
}
