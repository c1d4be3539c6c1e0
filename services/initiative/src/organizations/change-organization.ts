import type { Work } from '@tpt/outbox';
import { announcementsOf } from './announcements.js';
import type { Organization } from './domain/index.js';
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
