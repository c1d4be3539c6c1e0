import type { Work } from '@tpt/outbox';
import type { Claim } from './domain.js';
import { findClaim, insertClaim } from './store.js';

/** Keeps that somebody claims an organization, if she does not yet. */
export async function awaitProof({ transaction }: Work, claim: Claim): Promise<void> {
  if (await findClaim(transaction, claim.organizationId, claim.personId)) return;
  await insertClaim(transaction, claim);
}
