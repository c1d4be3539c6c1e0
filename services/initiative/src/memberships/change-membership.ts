import type { Work } from '@tpt/outbox';
import { membershipState } from './announcements.js';
import type { Membership } from './domain.js';
import { updateMembership } from './store.js';

/** Keeps a membership as it was changed, if it was. */
export async function changeMembership(
  { transaction, announce }: Work,
  before: Membership,
  after: Membership,
): Promise<void> {
  if (after === before) return;
  await updateMembership(transaction, after);
  announce(membershipState(after));
}
