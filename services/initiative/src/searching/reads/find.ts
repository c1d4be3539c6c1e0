import { namedStatement } from '@tpt/database';
import { type Connection, instant, type Page, type SortKey, toConnection, word } from '@tpt/service';
import type { Tools } from '../../context.js';
import type { ShownInitiative } from '../../initiatives/reads.js';
import { type Card, type COLUMNS, depthFor, type Title, toShown } from './cards.js';
import { onSphere, type OrderBy, queryOf, type Search, tiersOf, type TypedWord } from '../domain/index.js';
import { pageStatement } from './page-statements.js';

type Found = (Title | Card) & { score: number };

const score: SortKey = (text) => /^-?\d+(\.\d+)?(e-\d+)?$/.test(text) && Number.isFinite(Number(text));
const named = (by: OrderBy): SortKey[] => [(text) => text === by, score, instant, word];

/** The keys of a cursor, by what comes first: a cursor of one order is none of another. */
export const CURSORS: Record<OrderBy, SortKey[]> = {
  NEWEST: [instant, word],
  RELEVANCE: named('RELEVANCE'),
  MOST_SUPPORTED: named('MOST_SUPPORTED'),
  NEAREST: named('NEAREST'),
};

const FROM_THE_START = ['Infinity', 'infinity', ''];

/** What is asked of the database for a page. */
export function describePage({ by, near, filter, publishedSince }: Search, typed: TypedWord[], page: Page) {
  const query = queryOf(typed, filter);
  const [time, id, least] = keysOf(page.after ?? FROM_THE_START);
  return {
    isFiltered: query !== null,
    values: [
      page.first + 1,
      publishedSince ?? '-infinity',
      time,
      id,
      ...(by === 'NEWEST' ? [] : [least]),
      ...(by === 'NEAREST' ? onSphere(near!) : []),
      ...(by === 'RELEVANCE' ? tiersOf(typed, filter) : query === null ? [] : [query]),
    ],
  };
}

/** Reads a page of what is found. @param fields of each that are asked for; they decide only how much is read. */
export async function findInitiatives(
  { database }: Pick<Tools, 'database'>,
  search: Search,
  typed: TypedWord[],
  page: Page,
  fields: ReadonlySet<string>,
): Promise<Connection<ShownInitiative>> {
  const { isFiltered, values } = describePage(search, typed, page);
  const rows = await statementOf(search.by, isFiltered, depthFor(fields))(database, values);
  const keys = ({ score: reached, publishedAt, id }: Found): string[] =>
    search.by === 'NEWEST'
      ? [publishedAt.toISOString(), id]
      : [search.by, String(reached), publishedAt.toISOString(), id];
  return toConnection(page, rows, keys, toShown);
}

/** The last keys of a cursor, turned around: every order ends with time and id. */
const keysOf = (after: string[]): string[] => [after.at(-2)!, after.at(-1)!, after.at(-3) ?? ''];

const STATEMENTS = new Map<string, ReturnType<typeof namedStatement<Found>>>();

function statementOf(by: OrderBy, isFiltered: boolean, columns: keyof typeof COLUMNS) {
  const name = `search.${by}.${isFiltered ? 'some' : 'all'}.${columns}`;
  const statement = STATEMENTS.get(name) ?? namedStatement<Found>(name, pageStatement(by, isFiltered, columns));
  STATEMENTS.set(name, statement);
  return statement;
}
