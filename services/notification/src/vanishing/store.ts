import type { EntityManager } from 'typeorm';
import { GoneThings } from './table.js';

export const insertGone = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.createQueryBuilder().insert().into(GoneThings).values({ id }).orIgnore().execute();
};

export const deleteGone = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.delete(GoneThings, { id });
};

export const isGone = (transaction: EntityManager, id: string): Promise<boolean> =>
  transaction.existsBy(GoneThings, { id });
