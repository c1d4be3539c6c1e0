import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { findMembersToBe } from '../claiming/finder.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import type { Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { mayDecide, readDomain } from './domain.js';
import { deleteDomain, findDomains, insertDomains } from './store.js';

/** Records a domain at which an organization's people have their addresses. */
export async function recordDomain(
  work: Work,
  moderatorId: string,
  organizationId: string,
  text: string,
  now: Date,
): Promise<Outcome<Organization>> {
  const { transaction } = work;
  const organization = await findDecidable(work, moderatorId, organizationId);
  if ('refused' in organization) return organization;
  const domain = readDomain(text, await findDomains(transaction, organizationId));
  if ('refused' in domain) return domain;
  await insertDomains(transaction, [{ organizationId, domain: domain.done, recordedBy: moderatorId, recordedAt: now }]);
  await writeDown(work, { actorId: moderatorId, action: 'DOMAIN_RECORDED', subjectId: organizationId, at: now });
  return organization;
}

/** Records the domains that the census says, by the ids of organizations, which the caller holds. */
export const recordDomains = ({ transaction }: Work, domains: Map<string, string[]>, now: Date): Promise<void> =>
  insertDomains(
    transaction,
    [...domains].flatMap(([organizationId, names]) =>
      names.map((domain) => ({ organizationId, domain, recordedBy: null, recordedAt: now })),
    ),
  );

/** Forgets a domain that was recorded; mandates that were proved stay proved. */
export async function forgetDomain(
  work: Work,
  moderatorId: string,
  organizationId: string,
  domain: string,
  now: Date,
): Promise<Outcome<Organization>> {
  const organization = await findDecidable(work, moderatorId, organizationId);
  if ('refused' in organization) return organization;
  await deleteDomain(work.transaction, organizationId, domain);
  await writeDown(work, { actorId: moderatorId, action: 'DOMAIN_FORGOTTEN', subjectId: organizationId, at: now });
  return organization;
}

async function findDecidable(
  { transaction }: Work,
  moderatorId: string,
  organizationId: string,
): Promise<Outcome<Organization>> {
  const organization = isId('organization', organizationId)
    ? await findOrganizationToChange(transaction, organizationId)
    : null;
  if (!organization) return refuse('NOT_FOUND', 'organizationId');
  const decides = mayDecide(await findMembersToBe(transaction, organizationId, moderatorId));
  return 'refused' in decides ? decides : { done: organization };
}
