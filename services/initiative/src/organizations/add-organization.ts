import type { Work } from '@tpt/outbox';
import type { MakingRequest } from '../values/idempotency-key.js';
import { announcementsOf } from './announcements.js';
import type { Organization } from './domain/index.js';
import { insertOrganization, insertOrganizations } from './store.js';

/** Keeps a new organization, with the request that registered it where there was one. */
export async function addOrganization(
  { transaction, announce }: Work,
  organization: Organization,
  request?: MakingRequest,
): Promise<void> {
  await insertOrganization(transaction, organization, request);
  announce(...announcementsOf(organization));
}

/** Keeps new organizations together. */
export async function addOrganizations({ transaction, announce }: Work, organizations: Organization[]): Promise<void> {
  await insertOrganizations(transaction, organizations);
  for (const organization of organizations) announce(...announcementsOf(organization));
}
