import { addJob } from '@tpt/database';
import { isId, newId, type Language } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { findMembership } from '../memberships/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { askForCode, CODE_MAIL, countedUntil, type MandateCode } from './domain.js';
import { countAsked, insertCode, takeTurnToAsk } from './store.js';

/** Who asks for a code, and where it is to go. */
export interface CodeRequest {
  organizationId: string;
  personId: string;
  email: string;
  language: Language;
}

/** Keeps that a member asked for a code, and queues its mail, which leaves if the domain is recorded. */
export async function requestMandateCode(
  work: Work<Tools>,
  { organizationId, personId, email, language }: CodeRequest,
  now: Date,
): Promise<Outcome<MandateCode>> {
  const { transaction, tools } = work;
  if (!isId('organization', organizationId)) return refuse('NOT_A_MEMBER', 'organizationId');
  await findOrganizationToChange(transaction, organizationId);
  await takeTurnToAsk(transaction, personId);
  const membership = await findMembership(transaction, organizationId, personId);
  const asked = await countAsked(transaction, { organizationId, personId }, countedUntil(now));
  const code = askForCode({ id: newId('code'), organizationId, personId, language }, membership, email, asked, now);
  if ('refused' in code) return code;
  await insertCode(transaction, tools.fields, code.done);
  await addJob(transaction, CODE_MAIL, { id: code.done.id }, code.done.id);
  return code;
}
