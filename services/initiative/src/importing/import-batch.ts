import type { Work } from '@tpt/outbox';
import type { EntityManager } from 'typeorm';
import { findOrganizationsToChange } from '../organizations/finder.js';
import type { Answer, Lines, Organizations } from './domain/index.js';
import { findMeant } from './find-meant.js';
import { importInitiatives } from './import-initiatives.js';
import { importOrganizations } from './import-organizations.js';
import { findKeys, waitForTurn, type ImportKey } from './store.js';

/** Keeps lines that were read together; each that is refused is told why, and costs the others nothing. */
export async function importBatch(work: Work, batch: Lines[], now: Date): Promise<Answer[]> {
  const { transaction } = work;
  await waitForTurn(transaction);
  const described = batch.flatMap(({ organization }) => organization ?? []);
  const initiatives = batch.flatMap(({ initiative }) => initiative ?? []);
  const names = new Set([
    ...described.map(({ key }) => key),
    ...initiatives.flatMap(({ entry: { organization, partners } }) => [organization, ...partners]),
  ]);
  const meant = await findMeant(transaction, initiatives);
  const remembered = await findKeys(transaction, 'organization', [...names]);
  const organizations = await holdOrganizations(transaction, [...names, ...meant.ownerIds], remembered);
  const answers = await importOrganizations(work, described, remembered, organizations, now);
  return [...answers, ...(await importInitiatives(work, initiatives, meant, organizations, now))];
}

/** Organizations are locked before what they own, all of them at once. */
async function holdOrganizations(
  transaction: EntityManager,
  names: string[],
  remembered: Map<string, ImportKey>,
): Promise<Organizations> {
  const subjects = [...remembered.values()].map(({ subjectId }) => subjectId);
  const held = await findOrganizationsToChange(transaction, [...names, ...subjects]);
  // A file goes on calling an organization as it did, also one that has another name in addresses since.
  for (const [key, { subjectId }] of remembered) {
    const renamed = held.get(subjectId);
    if (renamed && !held.has(key)) held.set(key, renamed);
  }
  return held;
}
