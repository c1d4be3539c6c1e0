import type { Work } from '@tpt/outbox';
import { membershipState } from './announcements.js';
import type { Membership } from './domain.js';
import { insertMembership } from './store.js';

/** Keeps a new membership. */
export async function addMembership({ transaction, announce }: Work, membership: Membership): Promise<void> {
  await insertMembership(transaction, membership);
  announce(membershipState(membership));
}
