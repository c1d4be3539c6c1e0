import type { Work } from '@tpt/outbox';
import { moderationOf, moderationOfRevision } from './announcements/moderation.js';
import { announcementsOf } from './announcements.js';
import { firstRevision, rewriteAtOnce, type Initiative, type Reviewed } from './domain/index.js';
import { deleteInitiative, findLatestRevision, keepRevision, updateInitiative, updateInitiatives } from './store.js';

/** Keeps an initiative as it was changed, if it was, and tells what the world may know of that. */
export async function changeInitiative(
  { transaction, announce }: Work,
  before: Initiative,
  after: Initiative,
): Promise<void> {
  if (after === before) return;
  await updateInitiative(transaction, before, after);
  announce(...announcementsOf(before, after), ...moderationOf(before, after));
}

/** Keeps initiatives as they were changed together, and tells what the world may know of that. */
export async function changeInitiatives(
  { transaction, announce }: Work,
  changes: { before: Initiative; after: Initiative }[],
): Promise<void> {
  await updateInitiatives(
    transaction,
    changes.map(({ after }) => after),
  );
  for (const { before, after } of changes) announce(...announcementsOf(before, after));
}

/** Keeps an initiative and its latest revision as they were changed; the first edit is kept with what it edits. */
export async function changeReviewed(work: Work, before: Reviewed, after: Reviewed): Promise<void> {
  if (after.revision && after.revision !== before.revision) {
    if (!before.revision) await keepRevision(work.transaction, firstRevision(before.initiative));
    await keepRevision(work.transaction, after.revision);
    work.announce(...moderationOfRevision(after.initiative, before.revision, after.revision));
  }
  await changeInitiative(work, before.initiative, after.initiative);
}

/** Keeps an initiative as somebody trusted writes it anew, and her text as one that was accepted. */
export async function changeRecorded(work: Work, before: Initiative, after: Initiative, now: Date): Promise<void> {
  if (after === before) return;
  const reviewed = { initiative: before, revision: await findLatestRevision(work.transaction, before.id) };
  await changeReviewed(work, reviewed, rewriteAtOnce(reviewed, after, now));
}

/** Throws an initiative away that was never public. */
export const removeInitiative = ({ transaction }: Work, { id }: Initiative): Promise<void> =>
  deleteInitiative(transaction, id);
