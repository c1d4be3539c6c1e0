import { addJob } from '@tpt/database';
import { isId, newId, type Language } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { hashAddress } from '../contacts/hash-address.js';
import type { Tools } from '../context.js';
import type { Role } from '../memberships/domain.js';
import { countMembers, findMembership } from '../memberships/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { countedUntil, INVITATION_MAIL, invite, isMailed, isWithinCaps, mayInvite, type Invitation } from './domain.js';
import { countAsked, insertInvitation, revokeEarlier, takeTurnToInvite } from './store.js';

/** Whom an owner invites, and as what. */
export interface InvitationRequest {
  organizationId: string;
  invitedBy: string;
  email: string;
  role: Role;
  /** Of who invites: nobody knows what the other reads. */
  language: Language;
}

/** Keeps an invitation and queues its mail; what the organization sent to the same mailbox before is of no use any more. */
export async function inviteMember(
  work: Work<Tools>,
  request: InvitationRequest,
  now: Date,
): Promise<Outcome<Invitation>> {
  const { transaction, tools } = work;
  const { organizationId, invitedBy, email, role, language } = request;
  if (!isId('organization', organizationId)) return refuse('NOT_A_MEMBER', 'organizationId');
  await findOrganizationToChange(transaction, organizationId);
  const address = mayInvite(await findMembership(transaction, organizationId, invitedBy), email);
  if ('refused' in address) return address;
  const addressHash = await hashAddress(work, address.done.canonical);
  await takeTurnToInvite(transaction, { invitedBy, addressHash });
  const of = { organizationId, invitedBy, addressHash };
  const { toMailbox, ...asked } = await countAsked(transaction, of, countedUntil(now), now);
  const within = isWithinCaps({ ...asked, members: await countMembers(transaction, organizationId) });
  if ('refused' in within) return within;
  await revokeEarlier(transaction, organizationId, addressHash);
  const invitation = invite(
    { id: newId('invitation'), organizationId, role, language, invitedBy },
    address.done.deliverTo,
    now,
  );
  await insertInvitation(transaction, tools.fields, invitation, addressHash);
  if (isMailed(toMailbox)) await addJob(transaction, INVITATION_MAIL, { id: invitation.id }, invitation.id);
  return { done: invitation };
}
