import { takeTurns } from '@tpt/database';
import type { EntityManager } from 'typeorm';
import type { Appeal } from './domain.js';
import { Appeals, SELECT_APPEALS } from './table.js';

/** Whoever opens an appeal of the same name waits. */
export const takeTurnOf = (transaction: EntityManager, slug: string): Promise<unknown> =>
  takeTurns(transaction, 'appeal', slug);

export const findIdOf = async (transaction: EntityManager, slug: string): Promise<string | undefined> =>
  (await transaction.findOne(Appeals, { select: { id: true }, where: { slug } }))?.id;

export const insertAppeal = async (
  transaction: EntityManager,
  { id, slug, title, text, goal, version }: Appeal,
): Promise<void> => {
  await transaction.insert(Appeals, { id, slug, title, text, goal, version });
};

/** Notes that an appeal changed, and gives it as it is now. */
export async function updateVersion(transaction: EntityManager, id: string): Promise<Appeal> {
  await transaction.update(Appeals, { id }, { version: () => 'version + 1' });
  const [appeal] = (await transaction.query(`${SELECT_APPEALS} where id = $1`, [id])) as [Appeal];
  return appeal;
}
