import type { EntityManager } from 'typeorm';
import type { Membership } from '../memberships/domain.js';
import { findMembers } from '../memberships/finder.js';
import { memberToBe } from './domain.js';
import { findClaims } from './store.js';

/** Those whose mandate for an organization can be proved, or that one of them: its members, and who claims it. */
export async function findMembersToBe(
  transaction: EntityManager,
  organizationId: string,
  personId?: string,
): Promise<Membership[]> {
  const members = await findMembers(transaction, organizationId, personId);
  return [...members, ...(await findClaims(transaction, organizationId, personId)).map(memberToBe)];
}
