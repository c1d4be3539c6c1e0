import type { Work } from '@tpt/outbox';
import type { Membership } from './domain.js';
import { deleteMembership } from './store.js';

/** Ends a membership: nothing is left of it but its version. */
export async function endMembership({ transaction, announce }: Work, membership: Membership): Promise<void> {
  await deleteMembership(transaction, membership);
  void announce;
}
