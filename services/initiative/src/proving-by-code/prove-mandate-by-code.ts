import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { findMembersToBe } from '../claiming/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import type { ProvedMandate } from '../proving/domain.js';
import { findDomainsFor } from '../proving/finder.js';
import { keepProof } from '../proving/prove-mandate.js';
import { refuse, type Outcome } from '../refusals.js';
import { codeOf } from './codes.js';
import { isCode, isOfUse } from './domain.js';
import { countAttempt, findLatestCode, useCode } from './store.js';

/** Proves the mandate of a member by the code that reached her address at a recorded domain. Each attempt is counted. */
export async function proveMandateByCode(
  work: Work<Tools>,
  { organizationId, personId, code }: { organizationId: string; personId: string; code: string },
  now: Date,
): Promise<Outcome<ProvedMandate>> {
  const { transaction, tools } = work;
  const organization = isId('organization', organizationId)
    ? await findOrganizationToChange(transaction, organizationId)
    : null;
  const [membership] = organization ? await findMembersToBe(transaction, organizationId, personId) : [];
  if (!organization || !membership) return refuse('NOT_A_MEMBER', 'organizationId');
  const asked = await findLatestCode(transaction, tools.fields, organizationId, personId);
  if (!asked || !isOfUse(asked, await findDomainsFor(transaction, asked), now)) return refuse('CODE_INVALID', 'code');
  if (!isCode(code, codeOf(tools.links, asked))) {
    await countAttempt(transaction, asked);
    return refuse('CODE_INVALID', 'code');
  }
  const proved = await keepProof(work, { organization, membership }, 'DOMAIN_CODE');
  if ('done' in proved) await useCode(transaction, asked, now);
  return proved;
}
