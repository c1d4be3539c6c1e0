import type { Work } from '@tpt/outbox';
import { findOrganizationsToChange } from '../organizations/finder.js';
import type { Answer, Lines } from './domain/index.js';
import { findMeant } from './find-meant.js';
import { importInitiatives } from './import-initiatives.js';
import { importOrganizations } from './import-organizations.js';
import { waitForTurn } from './store.js';

/** Keeps lines that were read together; each that is refused is told why, and costs the others nothing. */
export async function importBatch(work: Work, batch: Lines[], now: Date): Promise<Answer[]> {
  await waitForTurn(work.transaction);
  const described = batch.flatMap(({ organization }) => organization ?? []);
  const initiatives = batch.flatMap(({ initiative }) => initiative ?? []);
  const names = new Set([
    ...described.map(({ key }) => key),
    ...initiatives.flatMap(({ entry: { organization, partners } }) => [organization, ...partners]),
  ]);
  const meant = await findMeant(work.transaction, initiatives);
  // Organizations are locked before what they own, all of them at once.
  const organizations = await findOrganizationsToChange(work.transaction, [...names, ...meant.ownerIds]);
  const answers = await importOrganizations(work, described, organizations, now);
  return [...answers, ...(await importInitiatives(work, initiatives, meant, organizations, now))];
}
