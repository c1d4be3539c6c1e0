import { In, type FindOptionsWhere } from 'typeorm';
import type { Appeal } from '../domain/appeal.js';
import type { Store } from './store.js';
import { Appeals, type AppealRow } from './tables/appeals.js';

const read = async (store: Pick<Store, 'database'>, where: FindOptionsWhere<AppealRow>): Promise<Appeal[]> => {
  const rows = await store.database.manager.findBy(Appeals, where);
  return rows.map(({ subject, ...appeal }) => ({ ...appeal, isOpen: subject.isOpen }));
};

export const findAppeals = (store: Pick<Store, 'database'>, ids: readonly string[]): Promise<Appeal[]> =>
  read(store, { id: In([...ids]) });

export const findAppealBySlug = async (store: Pick<Store, 'database'>, slug: string): Promise<Appeal | null> =>
  (await read(store, { slug }))[0] ?? null;
