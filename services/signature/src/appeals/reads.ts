import { namedStatement } from '@tpt/database';
import { isId } from '@tpt/model';
import { rememberById } from '@tpt/service';
import type { Tools } from '../context.js';
import type { Appeal } from './domain.js';
import { SELECT_APPEALS } from './table.js';

const BY_ID = namedStatement<Appeal>('appeals.by-id', `${SELECT_APPEALS} where id = any($1)`);
const BY_SLUG = namedStatement<Appeal>('appeals.by-slug', `${SELECT_APPEALS} where slug = $1`);

const remembered = rememberById(
  (ids, { database }: Pick<Tools, 'database'>) => BY_ID(database, [ids]),
  ({ id }) => id,
);

/**
 * An appeal as it was within the last second; they are few, and a crowd reads the same one. What cannot be an id is not
 * remembered: it may be of any length.
 */
export const findAppeal = (tools: Tools, id: string): Promise<Appeal | null> =>
  isId('appeal', id) ? remembered(tools).load(id) : Promise.resolve(null);

/** An appeal as it is at this moment. */
export const readAppeal = async ({ database }: Pick<Tools, 'database'>, id: string): Promise<Appeal | null> =>
  isId('appeal', id) ? ((await BY_ID(database, [[id]]))[0] ?? null) : null;

/** An appeal by its name in addresses. */
export const findAppealBySlug = async ({ database }: Pick<Tools, 'database'>, slug: string): Promise<Appeal | null> =>
  (await BY_SLUG(database, [slug]))[0] ?? null;
