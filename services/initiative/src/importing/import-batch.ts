import type { Work } from '@tpt/outbox';
import type { Organization } from '../organizations/domain/index.js';
import { findOrganizationsToChange } from '../organizations/finder.js';
import type { Verdict } from './domain.js';
import { importInitiatives } from './import-initiatives.js';
import { importOrganizations } from './import-organizations.js';
import type { Lines } from './lines.js';
import type { Kind } from './reading/found.js';
import type { ImportRefusal } from './reasons.js';
import { waitForTurn } from './store.js';

/** What became of a line. */
export type Answer = { line: number; kind: Kind } & ({ verdict: Verdict } | { refused: ImportRefusal[] });

/** Organizations by every name that a file may use. */
export type Organizations = Map<string, Organization>;

/** Keeps lines that were read together; each that is refused is told why, and costs the others nothing. */
export async function importBatch(work: Work, batch: Lines[], now: Date): Promise<Answer[]> {
  await waitForTurn(work.transaction);
  const described = batch.flatMap(({ organization }) => organization ?? []);
  const initiatives = batch.flatMap(({ initiative }) => initiative ?? []);
  const names = new Set([
    ...described.map(({ key }) => key),
    ...initiatives.flatMap(({ entry: { organization, partners } }) => [organization, ...partners]),
  ]);
  const organizations = await findOrganizationsToChange(work.transaction, [...names]);
  const answers = await importOrganizations(work, described, organizations, now);
  return [...answers, ...(await importInitiatives(work, initiatives, organizations, now))];
}
