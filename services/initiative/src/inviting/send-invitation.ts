import type { Tools } from '../context.js';
import { VISITOR } from '../memberships/domain.js';
import { mayNameOrganization } from '../organizations/domain/index.js';
import { findOrganization } from '../organizations/finder.js';
import { isOpen } from './domain.js';
import { writeInvitation } from './invitation-mail.js';
import { makeToken } from './links.js';
import { findInvitation } from './store.js';

/** Mails an invitation, unless it came to nothing meanwhile. */
export async function sendInvitation(tools: Tools, id: string, now: Date, signal?: AbortSignal): Promise<void> {
  const { database, fields, links, mailer, publicUrl } = tools;
  const invitation = await findInvitation(database.manager, fields, id);
  if (!invitation?.address || !isOpen(invitation, now)) return;
  const { organizationId, language, address, role } = invitation;
  const organization = await findOrganization(database.manager, organizationId);
  if (!organization) return;
  const url = new URL(`/invitation/${makeToken(links, id)}`, publicUrl).href;
  // Who is invited is no member yet.
  const name = mayNameOrganization(organization, VISITOR) ? organization.name : null;
  const mail = { id, language, to: address, organization: name, role, url };
  await mailer.send(writeInvitation(mail), signal);
}
