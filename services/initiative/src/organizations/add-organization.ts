import type { Work } from '@tpt/outbox';
import type { MakingRequest } from '../values/idempotency-key.js';
import { announcementsOf } from './announcements.js';
import type { Organization } from './domain/index.js';
import { insertOrganization } from './store.js';

/** Keeps a new organization, with the request that registered it where there was one. */
export async function addOrganization(
  { transaction, announce }: Work,
  organization: Organization,
  request?: MakingRequest,
): Promise<void> {
  await insertOrganization(transaction, organization, request);
  announce(...announcementsOf(organization));
}
