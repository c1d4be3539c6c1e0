import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { mayGovern } from '../memberships/domain.js';
import { findMembership } from '../memberships/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { end, isOpen, type Invitation } from './domain.js';
import { endInvitation, findInvitation } from './store.js';

/** Takes an invitation back at the word of an owner. Whoever owns nothing of it learns nothing. */
export async function revokeInvitation(
  { transaction, tools }: Work<Tools>,
  ownerId: string,
  invitationId: string,
  now: Date,
): Promise<Outcome<Invitation>> {
  const find = () => findInvitation(transaction, tools.fields, invitationId);
  const named = isId('invitation', invitationId) ? await find() : null;
  if (!named) return refuse('NOT_FOUND', 'invitationId');
  await findOrganizationToChange(transaction, named.organizationId);
  const governs = mayGovern(await findMembership(transaction, named.organizationId, ownerId), true);
  const invitation = await find();
  if ('refused' in governs || !invitation || !isOpen(invitation, now)) return refuse('NOT_FOUND', 'invitationId');
  const revoked = end(invitation, 'REVOKED');
  await endInvitation(transaction, revoked);
  return { done: revoked };
}
