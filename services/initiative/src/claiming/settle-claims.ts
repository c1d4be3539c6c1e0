import type { Work } from '@tpt/outbox';
import type { EntityManager } from 'typeorm';
import { addMembership } from '../memberships/add-membership.js';
import { changeMembership } from '../memberships/change-membership.js';
import type { Membership } from '../memberships/domain.js';
import { deleteClaims, findClaim } from './store.js';

/** Keeps the member whose mandate was proved; nobody else claims the organization from now on, since its owners invite. */
export async function settleClaims(work: Work, before: Membership, proved: Membership): Promise<void> {
  const { organizationId, personId } = proved;
  const isNew = await findClaim(work.transaction, organizationId, personId);
  await endClaims(work.transaction, organizationId);
  if (isNew) await addMembership(work, proved);
  else await changeMembership(work, before, proved);
}

/** Nobody claims an organization any more, since its owners invite. */
export const endClaims = (transaction: EntityManager, organizationId: string): Promise<void> =>
  deleteClaims(transaction, organizationId);
