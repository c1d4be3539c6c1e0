import { refuse, type Outcome } from '../refusals.js';

/** How a mandate was proved. */
export type MandateProof = 'MODERATOR' | 'DOMAIN_CODE';

/** What a member may do. */
export type Role = 'OWNER' | 'EDITOR';

/** The right of a person to act for an organization. It is a mandate once it is proved. */
export interface Membership {
  organizationId: string;
  personId: string;
  role: Role;
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

/** Proves a mandate; proving it again changes nothing. */
export const withProof = (membership: Membership, proof: MandateProof): Membership =>
  membership.proof ? membership : { ...membership, proof, version: membership.version + 1 };

/** A person who acts for an organization from now on, at the invitation of an owner; her own mandate is not proved yet. */
export const invitedMembership = (organizationId: string, personId: string, role: Role): Membership => ({
  organizationId,
  personId,
  role,
  proof: null,
  version: 1,
});

/** Gives a member another role. */
export const withRole = (membership: Membership, role: Role): Membership =>
  membership.role === role ? membership : { ...membership, role, version: membership.version + 1 };

/** Members write for their organization, whether or not their mandate is proved. */
export const mayDraft = (membership: Membership | null): Outcome<Membership> =>
  membership ? { done: membership } : refuse('NOT_A_MEMBER', 'organizationId');

/** Members publish for their organization once their mandate is proved. */
export function mayPublish(membership: Membership | null): Outcome<Membership> {
  if (!membership) return refuse('NOT_A_MEMBER');
  return membership.proof ? { done: membership } : refuse('MANDATE_NOT_PROVED');
}

/** Owners decide what concerns the organization itself; once it is public, with a proved mandate. */
export function mayGovern(membership: Membership | null, isPublic: boolean): Outcome<Membership> {
  if (!membership) return refuse('NOT_A_MEMBER', 'organizationId');
  if (membership.role !== 'OWNER') return refuse('NOT_AN_OWNER', 'organizationId');
  return isPublic && !membership.proof ? refuse('MANDATE_NOT_PROVED', 'organizationId') : { done: membership };
}

/** Somebody who looks at what concerns an organization. */
export interface Viewer {
  isModerator: boolean;
  /** Of that organization. */
  membership: Membership | null;
}

/** Somebody of whom nothing is known. */
export const VISITOR: Viewer = { isModerator: false, membership: null };

/** What an organization has not made public is for its members and the moderators. */
export const isInsider = ({ isModerator, membership }: Viewer): boolean => isModerator || membership !== null;
