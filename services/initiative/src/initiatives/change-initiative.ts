import type { Work } from '@tpt/outbox';
import { announcementsOf } from './announcements.js';
import type { Initiative } from './domain/index.js';
import { updateInitiative, updateInitiatives } from './store.js';

/** Keeps an initiative as it was changed, if it was, and tells what the world may know of that. */
export async function changeInitiative(
  { transaction, announce }: Work,
  before: Initiative,
  after: Initiative,
): Promise<void> {
  if (after === before) return;
  await updateInitiative(transaction, after);
  announce(...announcementsOf(before, after));
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
