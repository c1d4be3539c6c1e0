import type { Work } from '@tpt/outbox';
import { awaitProof } from '../claiming/await-proof.js';
import { addMembership } from '../memberships/add-membership.js';
import { changeMembership } from '../memberships/change-membership.js';
import { endMembership } from '../memberships/end-membership.js';
import { findMembers, findMembership } from '../memberships/finder.js';
import { isClaimed, type Organization } from '../organizations/domain/index.js';
import { joinMemberships } from './domain.js';

/** Moves the members of an organization to the one that is kept. Whose mandate is not proved can claim that one, no more. */
export async function moveMembers(work: Work, kept: Organization, duplicate: Organization, now: Date): Promise<void> {
  for (const membership of await findMembers(work.transaction, duplicate.id)) {
    const { personId, proof } = membership;
    const own = await findMembership(work.transaction, kept.id, personId);
    await endMembership(work, membership);
    if (own) await changeMembership(work, own, proof ? joinMemberships(own, membership) : own);
    else if (proof) await addMembership(work, { ...membership, organizationId: kept.id, version: 1 });
    else if (!isClaimed(kept)) await awaitProof(work, { organizationId: kept.id, personId, claimedAt: now });
  }
}
