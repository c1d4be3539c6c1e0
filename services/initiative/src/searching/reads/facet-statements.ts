import { FACETS, type Facet } from '../domain/index.js';

// $1 to $8 are the values of the filters, $9 since when, $10 the query.
const given = (facet: Facet): string => `$${FACETS.indexOf(facet) + 1}::text[]`;
const bitOf = (facet: Facet): number => 1 << FACETS.indexOf(facet);
const bitsMissed = (column: string, facet: Facet): string =>
  `case when ${column} & (select search_bits('${facet}', ${given(facet)})) = 0 then ${bitOf(facet)} else 0 end`;
const valueMissed = (column: string, facet: Facet): string =>
  `case when coalesce(${column}, '') <> all (${given(facet)}) then ${bitOf(facet)} else 0 end`;

const MISSED = [
  ...(['KIND', 'SIZE', 'DURABLE', 'PROVENANCE'] as const).map((facet) => bitsMissed('traits', facet)),
  bitsMissed('sectors', 'SECTOR'),
  bitsMissed('beneficiaries', 'BENEFICIARY'),
  valueMissed('country', 'COUNTRY'),
  valueMissed('department', 'DEPARTMENT'),
].join('\n      + ');

const counts = (facet: string): string => `missed in (0, ${facet})`;
const ofBits = (column: string, ...facets: Facet[]): string => `
  select v.facet, v.value, sum(n)::int
  from grouped join search_values v on v.facet in (${facets.map((facet) => `'${facet}'`).join(', ')})
    and ${column} & (1 << v.place) <> 0
    and ${counts(`case v.facet ${facets.map((facet) => `when '${facet}' then ${bitOf(facet)}`).join(' ')} end`)}
  where of_${column} group by v.facet, v.value`;
const ofValues = (column: string, facet: Facet): string => `
  select '${facet}', ${column}, sum(n)::int from grouped
  where of_places and ${column} is not null and ${counts(String(bitOf(facet)))} group by ${column}`;

/**
 * Counts what is found by the values of each facet. What misses one filter is counted under the facet of that filter;
 * what misses two is not. Each document is looked at once, and put in one of few groups by each of four columns.
 */
export const facetStatement = (isFiltered: boolean): string => `
  with found as (
    select traits, sectors, beneficiaries, country, department,
      ${MISSED} as missed
    from search_documents
    where ${isFiltered ? 'document @@ (select $10::tsquery) and ' : ''}published_at >= $9
  ),
  grouped as materialized (
    select missed, traits, sectors, beneficiaries, country, department, count(*) as n,
      grouping(traits) = 0 as of_traits, grouping(sectors) = 0 as of_sectors,
      grouping(beneficiaries) = 0 as of_beneficiaries, grouping(country) = 0 as of_places
    from found
    where missed & (missed - 1) = 0
    group by grouping sets ((missed, traits), (missed, sectors), (missed, beneficiaries), (missed, country, department))
  )
  select 'ALL' as facet, '' as value, coalesce(sum(n), 0)::int as documents from grouped where of_sectors and missed = 0
  union all ${ofBits('traits', 'KIND', 'SIZE', 'DURABLE', 'PROVENANCE')}
  union all ${ofBits('sectors', 'SECTOR')}
  union all ${ofBits('beneficiaries', 'BENEFICIARY')}
  union all ${ofValues('country', 'COUNTRY')}
  union all ${ofValues('department', 'DEPARTMENT')}`;

/** What is counted of everything: kept as it changes, for a look at each would take long. $1 are the facets wanted. */
export const TOTALS = `
  select facet, value, sum(documents)::int as documents
  from (select facet, value, documents from search_totals
        union all select facet, value, change from search_changes) as known
  where facet = any ($1)
  group by facet, value having sum(documents) > 0`;

/** How many are found. $1 since when, $2 the query. */
export const countStatement = (isFiltered: boolean): string => `
  select count(*)::int as documents from search_documents
  where ${isFiltered ? 'document @@ (select $2::tsquery) and ' : ''}published_at >= $1`;
