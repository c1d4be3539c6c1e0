import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { addOrganizations } from '../organizations/add-organization.js';
import { changeOrganization } from '../organizations/change-organization.js';
import type { Organization } from '../organizations/domain/index.js';
import { findDomainsAmong } from '../proving/finder.js';
import { recordDomains } from '../proving/record-domain.js';
import {
  decideOnOrganization,
  type Answer,
  type Line,
  type OrganizationEntry,
  type Organizations,
} from './domain/index.js';
import { keepKeys, type ImportKey } from './store.js';

const kind = 'organization' as const;

/** Keeps the organizations of a batch, and adds them to those that are known. */
export async function importOrganizations(
  work: Work,
  lines: Line<OrganizationEntry>[],
  remembered: Map<string, ImportKey>,
  organizations: Organizations,
  now: Date,
): Promise<Answer[]> {
  const added: Organization[] = [];
  const kept: ImportKey[] = [];
  const answers: Answer[] = [];
  const domains = await findDomainsAmong(
    work.transaction,
    [...organizations.values()].map(({ id }) => id),
  );
  for (const line of lines) {
    const thing = organizations.get(line.key);
    const digest = remembered.get(line.key)?.digest ?? null;
    const decided = decideOnOrganization(
      line,
      newId(kind),
      thing && { thing, digest, domains: domains.get(thing.id) ?? [] },
    );
    if ('refused' in decided) {
      answers.push({ line: line.line, kind, refused: decided.refused });
      continue;
    }
    const { verdict, before, after } = decided.done;
    if (before) await changeOrganization(work, before, after);
    else added.push(after);
    domains.set(after.id, decided.done.domains);
    organizations.set(line.key, after);
    if (digest !== line.digest && verdict !== 'CLAIMED')
      kept.push({ kind, key: line.key, subjectId: after.id, digest: line.digest });
    answers.push({ line: line.line, kind, verdict });
  }
  await addOrganizations(work, added);
  await recordDomains(work, domains, now);
  await keepKeys(work.transaction, kept);
  return answers;
}
