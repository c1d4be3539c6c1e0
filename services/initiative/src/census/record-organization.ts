import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { addOrganization } from '../organizations/add-organization.js';
import type { Organization, OrganizationDescription } from '../organizations/domain/index.js';
import { findRegistered, findSimilar } from '../organizations/finder.js';
import { readDomains } from '../proving/domain.js';
import { recordDomain } from '../proving/record-domain.js';
import { refuse, type Outcome } from '../refusals.js';
import { readIdempotencyKey } from '../values/idempotency-key.js';
import { toSlug } from '../values/text.js';
import { censusOrganization } from './domain.js';

/** What a moderator records of an organization. */
export interface OrganizationRecord {
  moderatorId: string;
  description: OrganizationDescription;
  recordedDomains: string[];
  idempotencyKey?: string | null | undefined;
  /** Whether she has seen those that are like it. */
  despiteSimilar?: boolean | null | undefined;
}

/** Keeps an organization that a moderator found in public sources; those that are like it are shown first. */
export async function recordOrganization(
  work: Work,
  record: OrganizationRecord,
  now: Date,
): Promise<Outcome<Organization> & { similar?: Organization[] }> {
  const { moderatorId, description, recordedDomains, despiteSimilar } = record;
  const { transaction } = work;
  const key = readIdempotencyKey(record.idempotencyKey);
  if ('refused' in key) return key;
  const id = newId('organization');
  const recorded = censusOrganization({ id, slug: slugOf(description, id) }, description);
  if ('refused' in recorded) return recorded;
  const earlier = key.done && (await findRegistered(transaction, moderatorId, key.done));
  if (earlier) return { done: earlier };
  const similar = despiteSimilar ? [] : await findSimilar(transaction, recorded.done, moderatorId);
  if (similar.length > 0) return { ...refuse('SIMILAR_EXISTS'), similar };
  const domains = readDomains(recordedDomains, []);
  if ('refused' in domains) return domains;
  await addOrganization(work, recorded.done, { personId: moderatorId, idempotencyKey: key.done });
  await writeDown(work, { actorId: moderatorId, action: 'ORGANIZATION_RECORDED', subjectId: id, at: now });
  for (const domain of domains.done) await recordDomain(work, moderatorId, id, domain, now);
  return recorded;
}

// The name of a sole trader is a person's, and stands in no address.
const slugOf = ({ name, soleTrader }: OrganizationDescription, id: string): string =>
  toSlug(soleTrader ? '' : name, id);
