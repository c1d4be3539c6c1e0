import { namedStatement } from '@tpt/database';
import { type Connection, instant, type Page, toConnection, word } from '@tpt/service';
import type { Tools } from '../../context.js';
import type { ShownInitiative } from '../../initiatives/reads.js';
import { COLUMNS, depthFor, toShown, type Card, type Title } from './cards.js';

/** The form of this list's cursor: a time and an id. */
export const PUBLICATION_CURSOR = [instant, word];

// The inner limit, the largest page and one, tells the planner that pages are short whatever $3 will be; no more rows
// are read than the outer one asks for.
const pageOf = (columns: string): string => `
  select * from (
    select ${columns}
    from initiatives i
    join organizations o on o.id = i.organization_id
    where i.state in ('PUBLISHED', 'ENDED') and (i.published_at, i.id) < ($1, $2)
    order by i.published_at desc, i.id desc
    limit 101
  ) as initiatives
  order by "publishedAt" desc, id desc
  limit $3`;

/** What is read of a page, by how much of it is asked for. */
export const STATEMENTS = { titles: pageOf(COLUMNS.titles), cards: pageOf(COLUMNS.cards) };

const READ = {
  titles: namedStatement<Title>('list.titles', STATEMENTS.titles),
  cards: namedStatement<Card>('list.cards', STATEMENTS.cards),
};

const FROM_THE_START = ['infinity', ''];

/** Reads a page of all of them, the most recently published first; the cursor is the time of publication and the id. */
export async function readPublishedInitiatives(
  { database }: Pick<Tools, 'database'>,
  page: Page,
  fields: ReadonlySet<string>,
): Promise<Connection<ShownInitiative>> {
  const rows = await READ[depthFor(fields)](database, [...(page.after ?? FROM_THE_START), page.first + 1]);
  return toConnection(
    page,
    rows,
    (row) => [row.publishedAt.toISOString(), row.id],
    (row) => toShown(row),
  );
}
