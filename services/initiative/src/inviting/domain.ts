import { readAddress, type Address } from '@tpt/email-address';
import type { Language } from '@tpt/model';
import { mayGovern, type Membership, type Role } from '../memberships/domain.js';
import { refuse, type Outcome } from '../refusals.js';

/** Name of the job that mails an invitation. */
export const INVITATION_MAIL = 'invitation-mail';

/** An invitation to act for an organization. */
export interface Invitation {
  id: string;
  organizationId: string;
  role: Role;
  state: 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'REVOKED';
  /** Whose link it is; nothing once it is of no use. */
  address: string | null;
  language: Language;
  invitedBy: string;
  acceptedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
}

const DAY_MS = 24 * 3_600_000;

/** For how long the link of an invitation is of use. */
const OPEN_FOR_MS = 14 * DAY_MS;

/** People who act for one organization at most, those who are invited included. */
export const MOST_MEMBERS = 100;

/** Invitations of an organization, and of a person, within a day. */
export const INVITATIONS_A_DAY = 20;

/** Invitations that one mailbox is sent within a day, whoever invites. */
export const INVITATIONS_A_DAY_TO_ONE = 5;

/** What was asked for until then no cap looks at any more. */
export const countedUntil = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** What is so old is known no more, whatever became of it. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() - OPEN_FOR_MS - 30 * DAY_MS);

/** What was asked for so far. */
export interface Asked {
  members: number;
  open: number;
  byOrganization: number;
  byPerson: number;
}

/** An owner with a proved mandate invites, so that nobody is written to in the name of what she has nothing to do with. */
export function mayInvite(membership: Membership | null, email: string): Outcome<Address> {
  const governs = mayGovern(membership, true);
  if ('refused' in governs) return governs;
  const address = readAddress(email);
  return address ? { done: address } : refuse('EMAIL_INVALID', 'email');
}

/** Keeps within what an organization and a person may ask for. */
export function isWithinCaps({ members, open, byOrganization, byPerson }: Asked): Outcome<null> {
  if (byOrganization >= INVITATIONS_A_DAY || byPerson >= INVITATIONS_A_DAY) return refuse('TOO_MANY');
  return members + open >= MOST_MEMBERS ? refuse('TOO_MANY') : { done: null };
}

/** A full mailbox is nobody's business but its owner's: the invitation stands, and is not mailed. */
export const isMailed = (toMailbox: number): boolean => toMailbox < INVITATIONS_A_DAY_TO_ONE;

/** Invites somebody. */
export const invite = (
  identity: Pick<Invitation, 'id' | 'organizationId' | 'role' | 'language' | 'invitedBy'>,
  address: string,
  now: Date,
): Invitation => ({
  ...identity,
  address,
  state: 'PENDING',
  acceptedBy: null,
  createdAt: now,
  expiresAt: new Date(now.getTime() + OPEN_FOR_MS),
});

/** Whether the link of an invitation is of use. */
export const isOpen = ({ state, expiresAt }: Pick<Invitation, 'state' | 'expiresAt'>, now: Date): boolean =>
  state === 'PENDING' && now < expiresAt;

/** Ends an invitation; the address is of no use any more. */
export const end = (invitation: Invitation, state: 'DECLINED' | 'REVOKED'): Invitation => ({
  ...invitation,
  state,
  address: null,
});

/**
 * Somebody who is signed in takes an invitation up, as long as who invited her may still do so. The link is hers who has it;
 * taking it up again is no error.
 */
export function accept(
  invitation: Invitation | null,
  people: { personId: string; own: Membership | null; inviter: Membership | null; organizations: number; most: number },
  now: Date,
): Outcome<Invitation> {
  const { personId, own, inviter, organizations, most } = people;
  if (invitation?.state === 'ACCEPTED' && invitation.acceptedBy === personId && own) return { done: invitation };
  if (!invitation || !isOpen(invitation, now) || 'refused' in mayGovern(inviter, true))
    return refuse('LINK_INVALID', 'token');
  if (own) return refuse('ALREADY_A_MEMBER', 'token');
  if (organizations >= most) return refuse('TOO_MANY');
  return { done: { ...invitation, state: 'ACCEPTED', address: null, acceptedBy: personId } };
}
