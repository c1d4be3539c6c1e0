import type { Work } from '@tpt/outbox';
import type { MakingRequest } from '../values/idempotency-key.js';
import { announcementsOf } from './announcements.js';
import type { Initiative } from './domain/index.js';
import { insertInitiative, insertInitiatives } from './store.js';

/** Keeps a new initiative, with the request that drafted it where there was one, and tells what the world may know. */
export async function addInitiative(
  { transaction, announce }: Work,
  initiative: Initiative,
  request?: MakingRequest,
): Promise<void> {
  await insertInitiative(transaction, initiative, request);
  announce(...announcementsOf(null, initiative));
}

/** Keeps new initiatives together, and tells what the world may know. */
export async function addInitiatives({ transaction, announce }: Work, initiatives: Initiative[]): Promise<void> {
  await insertInitiatives(transaction, initiatives);
  for (const initiative of initiatives) announce(...announcementsOf(null, initiative));
}
