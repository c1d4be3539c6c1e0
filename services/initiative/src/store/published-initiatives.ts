import { toConnection, type Connection, type Page } from '@tpt/connections';
import type { Initiative } from '../domain/initiative.js';
import type { Store } from './store.js';
import { Initiatives } from './tables/initiatives.js';

/** A page of published initiatives; the total is counted only when it is asked for. */
export interface InitiativePage extends Connection<Initiative> {
  totalCount(): Promise<number>;
}

/** Reads a page, the most recently published first; the cursor is the time of publication and the id. */
export async function readPublishedInitiatives(store: Store, page: Page): Promise<InitiativePage> {
  const query = store.database.manager
    .createQueryBuilder(Initiatives, 'initiative')
    .where(`initiative.state = 'PUBLISHED'`)
    .orderBy({ 'initiative.publishedAt': 'DESC', 'initiative.id': 'DESC' })
    .limit(page.first + 1);
  if (page.after) {
    const [publishedAt, id] = page.after;
    query.andWhere('(initiative.published_at, initiative.id) < (:publishedAt::timestamptz, :id)', { publishedAt, id });
  }
  const rows = await query.getMany();
  return {
    ...toConnection(
      page,
      rows,
      (row) => [row.publishedAt!.toISOString(), row.id],
      (row) => row,
    ),
    totalCount: () => store.database.manager.countBy(Initiatives, { state: 'PUBLISHED' }),
  };
}

/** The form of this list's cursor: a time and an id. */
export const isPublicationCursor = (keys: string[]): boolean =>
  keys.length === 2 && !Number.isNaN(Date.parse(keys[0] ?? ''));
