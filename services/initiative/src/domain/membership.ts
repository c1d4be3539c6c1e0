import { refuse, type Outcome } from './refusal.js';

/** How a mandate was proved. */
export type MandateProof = 'MODERATOR';

/** The right of a person to act for an organization. It is a mandate once it is proved. */
export interface Membership {
  organizationId: string;
  personId: string;
  role: 'OWNER' | 'EDITOR';
  proof: MandateProof | null;
  version: number;
}

/** The person who registers an organization owns it, and has proved nothing yet. */
export const foundingMembership = (organizationId: string, personId: string): Membership => ({
  organizationId,
  personId,
  role: 'OWNER',
  proof: null,
  version: 1,
});

/** A moderator's word proves a mandate; proving it again changes nothing. */
export const proveByModerator = (membership: Membership): Membership =>
  membership.proof ? membership : { ...membership, proof: 'MODERATOR', version: membership.version + 1 };

/** Members act for an organization, and publish for it once their mandate is proved. */
export function mayPublish(membership: Membership | null): Outcome<Membership> {
  if (!membership) return refuse('NOT_A_MEMBER');
  return membership.proof ? { done: membership } : refuse('MANDATE_NOT_PROVED');
}
