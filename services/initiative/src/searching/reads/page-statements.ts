import { COLUMNS } from './cards.js';
import type { OrderBy } from '../domain/index.js';

// A query that is computed apart is not estimated by what it holds, and what it finds is not put in order on the way: so
// it is always the index of words that finds it, whatever is looked for.
const matches = (parameter: string): string => `
      (select * from search_documents where document @@ (select ${parameter}::tsquery) offset 0) as matched`;
const everything = 'search_documents';

const TIERS = [3, 2, 1, 0];

// By the chord of the sphere, which grows with the distance; what has no point comes last.
const NEARNESS = '-coalesce((x - $6::float8) ^ 2 + (y - $7::float8) ^ 2 + (z - $8::float8) ^ 2, 9)';

/**
 * Some of the documents, at most $1, published since $2, after the one whose keys are $3 and $4 and, where there is a
 * score, $5.
 */
const some = (documents: string, score?: string): string => `
    (select initiative_id, published_at, ${score ? `(${score})::float8` : '0::float8'} as score
    from ${documents}
    where published_at >= $2
      and ${score ? `((${score})::float8, published_at, initiative_id) < ($5::float8, ` : '(published_at, initiative_id) < ('}$3, $4)
    order by ${score ? 'score desc, ' : ''}published_at desc, initiative_id desc
    limit $1)`;

const FOUND: Record<OrderBy, (isFiltered: boolean) => string> = {
  NEWEST: (isFiltered) => some(isFiltered ? matches('$5') : everything),
  MOST_SUPPORTED: (isFiltered) => some(isFiltered ? matches('$6') : everything, 'supports'),
  NEAREST: (isFiltered) => some(isFiltered ? matches('$9') : everything, NEARNESS),
  RELEVANCE: () => TIERS.map((score, index) => some(matches(`$${6 + index}`), String(score))).join(' union all '),
};

/** The statement of a page of what is found. @param isFiltered whether there is a query. */
export const pageStatement = (by: OrderBy, isFiltered: boolean, columns: keyof typeof COLUMNS): string => `
  select ${COLUMNS[columns]}, found.score
  from (${FOUND[by](isFiltered)}) as found
  join initiatives i on i.id = found.initiative_id collate "default"
  join organizations o on o.id = i.organization_id
  order by found.score desc, found.published_at desc, found.initiative_id desc
  limit $1`;
