import type { EntityManager } from 'typeorm';
import { upsertSupports } from './store.js';

/** Keeps how many people support an initiative, to sort by; appeals are counted in the same way and mean nothing here. */
export async function keepSupports(
  transaction: EntityManager,
  { subjectId, people, version }: { subjectId: string; people: number; version: number },
): Promise<void> {
  if (subjectId.startsWith('initiative_'))
    await upsertSupports(transaction, { initiativeId: subjectId, people, version });
}
