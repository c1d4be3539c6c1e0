import type { Context } from '../context.js';
import { mayGovern } from '../memberships/domain.js';
import { viewerMemberships } from '../memberships/reads.js';
import type { Invitation } from './domain.js';
import { findOpen } from './store.js';

/** The open invitations of an organization, for its owners; null for everybody else. */
export async function readInvitations(organizationId: string, context: Context): Promise<Invitation[] | null> {
  const own = await viewerMemberships(context).load(organizationId);
  if ('refused' in mayGovern(own, true)) return null;
  const { database, fields } = context.tools;
  return findOpen(database.manager, fields, organizationId, new Date());
}
