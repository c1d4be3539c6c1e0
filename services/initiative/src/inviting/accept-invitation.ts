import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { addMembership } from '../memberships/add-membership.js';
import { invitedMembership, type Membership } from '../memberships/domain.js';
import { countOrganizationsOf, findMembership } from '../memberships/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { MOST_ORGANIZATIONS } from '../registering/domain.js';
import { accept, end, isOpen, type Invitation } from './domain.js';
import { readToken } from './links.js';
import { endInvitation, findInvitation } from './store.js';

/** Makes a person who is signed in a member, with the token of a link that somebody was sent. */
export async function acceptInvitation(
  work: Work<Tools>,
  personId: string,
  token: string,
  now: Date,
): Promise<Outcome<Membership>> {
  const { transaction } = work;
  const invitation = await holdInvitation(work, token);
  if (!invitation) return refuse('LINK_INVALID', 'token');
  const { organizationId, invitedBy, role } = invitation;
  const own = await findMembership(transaction, organizationId, personId);
  const inviter = await findMembership(transaction, organizationId, invitedBy);
  const organizations = await countOrganizationsOf(transaction, personId);
  const accepted = accept(invitation, { personId, own, inviter, organizations, most: MOST_ORGANIZATIONS }, now);
  if ('refused' in accepted) return accepted;
  if (own) return { done: own };
  await endInvitation(transaction, accepted.done);
  const membership = await addMembership(work, invitedMembership(organizationId, personId, role));
  return { done: membership };
}

/** Ends an invitation at the word of whoever has its link; there is nothing to do where it ended already. */
export async function declineInvitation(work: Work<Tools>, token: string, now: Date): Promise<Outcome<null>> {
  const invitation = await holdInvitation(work, token);
  if (!invitation) return refuse('LINK_INVALID', 'token');
  if (isOpen(invitation, now)) await endInvitation(work.transaction, end(invitation, 'DECLINED'));
  return { done: null };
}

/** The invitation of a link; its organization is locked, and everything about who acts for it waits. */
async function holdInvitation({ transaction, tools }: Work<Tools>, token: string): Promise<Invitation | null> {
  const id = readToken(tools.links, token);
  const named = id ? await findInvitation(transaction, tools.fields, id) : null;
  if (!named) return null;
  await findOrganizationToChange(transaction, named.organizationId);
  return findInvitation(transaction, tools.fields, named.id);
}
