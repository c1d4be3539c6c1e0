import type { Work } from '@tpt/outbox';
import { moderationOf } from './announcements/moderation.js';
import { announcementsOf } from './announcements.js';
import type { Initiative } from './domain/index.js';
import { updateInitiative } from './store.js';

/** Keeps an initiative as it was changed, if it was, and tells what the world may know of that. */
export async function changeInitiative(
  { transaction, announce }: Work,
  before: Initiative,
  after: Initiative,
): Promise<void> {
  if (after === before) return;
  await updateInitiative(transaction, after);
  announce(...announcementsOf(before, after), ...moderationOf(before, after));
}
