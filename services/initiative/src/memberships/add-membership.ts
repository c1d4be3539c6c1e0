import type { Work } from '@tpt/outbox';
import { membershipState } from './announcements.js';
import type { Membership } from './domain.js';
import { insertMembership, takeFormerVersion } from './store.js';

/** Keeps a new membership; that of somebody who comes back is later than the one that ended. Gives it. */
export async function addMembership({ transaction, announce }: Work, membership: Membership): Promise<Membership> {
  const version = membership.version + (await takeFormerVersion(transaction, membership));
  const added = { ...membership, version };
  await insertMembership(transaction, added);
  announce(membershipState(added));
  return added;
}
