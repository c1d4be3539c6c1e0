/** What the resolvers of each type receive. */
export type { Claim as OrganizationClaim } from './domain.js';
export type { ClaimPage as OrganizationClaimConnection } from './reads.js';
