import { namedStatement } from '@tpt/database';
import type { Tools } from '../../context.js';
import { type Facet, FACETS, nearQueryOf, queryOf, type Search, type TypedWord } from '../domain/index.js';
import { countStatement, facetStatement, TOTALS } from './facet-statements.js';

/** How many initiatives there are of a value. */
export interface ValueCount {
  value: string;
  count: number;
}

/** How many are found in all, and by the values of each facet, the most frequent first. */
export interface Counts {
  all: number;
  by: Record<Facet, ValueCount[]>;
}

interface Counted {
  facet: Facet | 'ALL';
  value: string;
  documents: number;
}

const READ = {
  totals: namedStatement<Counted>('search.totals', TOTALS),
  facets: {
    some: namedStatement<Counted>('search.facets.some', facetStatement(true)),
    all: namedStatement<Counted>('search.facets.all', facetStatement(false)),
  },
  count: {
    some: namedStatement<Counted>('search.count.some', countStatement(true)),
    all: namedStatement<Counted>('search.count.all', countStatement(false)),
  },
};

/** How the values of facets are counted: from what is kept of everything, and from a look at what is found. */
export function planCounts({ filter, publishedSince }: Search, typed: TypedWord[]) {
  const filtered = FACETS.filter((facet) => filter[facet]);
  const isNarrowed = typed.length > 0 || publishedSince !== null;
  // All other filters are none of the only one, and its values are counted among everything.
  const fromTotals: Facet[] = isNarrowed || filtered.length > 1 ? [] : filtered;
  const query = fromTotals.length > 0 ? queryOf(typed, filter) : nearQueryOf(typed, filter);
  return {
    fromTotals: !isNarrowed && filtered.length === 0 ? (['ALL', ...FACETS] as const) : fromTotals,
    isLooked: isNarrowed || filtered.length > 0,
    isFiltered: query !== null,
    values: [...FACETS.map((facet) => filter[facet] ?? null), publishedSince ?? '-infinity', ...(query ? [query] : [])],
  };
}

/** Counts what is found by the values of each facet, with all filters but that of the facet itself. */
export async function countFacets(
  { database }: Pick<Tools, 'database'>,
  search: Search,
  typed: TypedWord[],
): Promise<Counts> {
  const { fromTotals, isLooked, isFiltered, values } = planCounts(search, typed);
  const [totals, looked] = await Promise.all([
    fromTotals.length > 0 ? READ.totals(database, [fromTotals]) : [],
    isLooked ? READ.facets[isFiltered ? 'some' : 'all'](database, values) : [],
  ]);
  const kept = new Set<string>(fromTotals);
  const counted = Map.groupBy([...totals, ...looked.filter(({ facet }) => !kept.has(facet))], ({ facet }) => facet);
  const by = FACETS.map((facet) => [facet, (counted.get(facet) ?? []).map(toCount).toSorted(mostFirst)] as const);
  return { all: counted.get('ALL')?.[0]?.documents ?? 0, by: Object.fromEntries(by) as Counts['by'] };
}

/** Counts what is found. */
export async function countFound(
  { database }: Pick<Tools, 'database'>,
  { filter, publishedSince }: Search,
  typed: TypedWord[],
): Promise<number> {
  const query = queryOf(typed, filter);
  const [counted] =
    query === null && publishedSince === null
      ? await READ.totals(database, [['ALL']])
      : await READ.count[query === null ? 'all' : 'some'](database, [
          publishedSince ?? '-infinity',
          ...(query === null ? [] : [query]),
        ]);
  return counted?.documents ?? 0;
}

const toCount = ({ value, documents }: Counted): ValueCount => ({ value, count: documents });
const mostFirst = (one: ValueCount, other: ValueCount): number =>
  other.count - one.count || (one.value < other.value ? -1 : 1);
