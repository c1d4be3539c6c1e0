import type { EntityManager } from 'typeorm';
import { deleteSupports, upsertSupports } from './store.js';

/** Keeps how many people support an initiative, to sort by; appeals are counted in the same way and mean nothing here. */
export async function keepSupports(
  transaction: EntityManager,
  { subjectId, people, version }: { subjectId: string; people: number; version: number },
): Promise<void> {
  if (subjectId.startsWith('initiative_'))
    await upsertSupports(transaction, { initiativeId: subjectId, people, version });
}

/** Forgets how many people supported what is counted no more. */
export const forgetSupports = async (transaction: EntityManager, initiativeId: string): Promise<void> =>
  void (await deleteSupports(transaction, initiativeId));
