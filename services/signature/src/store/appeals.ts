import type { FindOptionsWhere } from 'typeorm';
import type { Appeal } from '../domain/appeal.js';
import { isId } from '../ids.js';
import { rememberForASecond } from './remember.js';
import type { Store } from './store.js';
import { Appeals, type AppealRow } from './tables/appeals.js';
import { stateOf } from './tables/subjects.js';

const read = async (store: Pick<Store, 'database'>, where: FindOptionsWhere<AppealRow>): Promise<Appeal[]> => {
  const rows = await store.database.manager.findBy(Appeals, where);
  return rows.map(({ subject, ...appeal }) => ({ ...appeal, isOpen: stateOf(subject) === 'OPEN' }));
};

/** Finds appeals; they are few, and a crowd reads the same one. */
export const createAppealFinder = (store: Pick<Store, 'database'>) => {
  const find = rememberForASecond((id) => findAppeal(store, id));
  // What cannot be an id is not remembered either: it may be of any length.
  return (id: string): Promise<Appeal | null> => (isId('appeal', id) ? find(id) : Promise.resolve(null));
};

export const findAppeal = async (store: Pick<Store, 'database'>, id: string): Promise<Appeal | null> =>
  (await read(store, { id }))[0] ?? null;

export const findAppealBySlug = async (store: Pick<Store, 'database'>, slug: string): Promise<Appeal | null> =>
  (await read(store, { slug }))[0] ?? null;
