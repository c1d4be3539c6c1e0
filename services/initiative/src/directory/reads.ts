import { namedStatement } from '@tpt/database';
import { type Connection, type Page, type SortKey, toConnection, word } from '@tpt/service';
import type { Tools } from '../context.js';
import type { Organization } from '../organizations/domain/index.js';
import type { ShownOrganization } from '../organizations/reads.js';
import { IS_PUBLIC } from '../organizations/statements.js';
import { tidy } from '../values/text.js';

/** A page of organizations. */
export type OrganizationPage = Connection<ShownOrganization>;

/** Which organizations are looked for; what is left out may be anything. */
export interface OrganizationFilter {
  countryCode?: string | null | undefined;
  department?: string | null | undefined;
  sizeCategory?: string | null | undefined;
  nafSection?: string | null | undefined;
  provenance?: string | null | undefined;
  isProved?: boolean | null | undefined;
}

const likeness: SortKey = (text) => /^[01]\.\d{4}$/.test(text);

/** The form of this list's cursor: how like the name is to what is looked for, and an id. */
export const DIRECTORY_CURSOR = [likeness, word];

const FILTER = `(${IS_PUBLIC})
    and ($3::text is null or country_code = $3) and ($4::text is null or department = $4)
    and ($5::text is null or size_category = $5) and ($6::text is null or naf_section = $6)
    and ($7::text is null or provenance = $7) and ($8::boolean is null or (mandate_proof is not null) = $8)`;

const SHOWN = `id, slug, name, sole_trader as "soleTrader"`;

/** What is read of a page: the latest first, or the likest by name, of those whose names everybody may know. */
export const STATEMENTS = {
  latest: `
    select ${SHOWN}, '0.0000' as likeness from organizations
    where ${FILTER} and ($1::text is null or id < $1)
    order by id desc limit $2`,
  likest: `
    select * from (
      select ${SHOWN}, round(word_similarity(name_to_search($9), name_to_search(name))::numeric, 4)::text as likeness
      from organizations
      where ${FILTER} and not sole_trader and name_to_search($9) <% name_to_search(name)
    ) as found
    where $1::text is null or (likeness, id) < ($10, $1)
    order by likeness desc, id desc limit $2`,
};

type Row = Pick<Organization, 'id' | 'slug' | 'name' | 'soleTrader'> & { likeness: string };

const READ_LATEST = namedStatement<Row>('directory.latest', STATEMENTS.latest);
const READ_LIKEST = namedStatement<Row>('directory.likest', STATEMENTS.likest);

const LONGEST_SEARCH = 200;

/** Reads a page of the public organizations. */
export async function readOrganizations(
  { database }: Pick<Tools, 'database'>,
  page: Page,
  search: string | null | undefined,
  filter: OrganizationFilter,
): Promise<OrganizationPage> {
  const words = tidy(search)?.slice(0, LONGEST_SEARCH).toWellFormed();
  const [score = null, id = null] = page.after ?? [];
  const { countryCode, department, sizeCategory, nafSection, provenance, isProved } = filter;
  const given = [countryCode, department, sizeCategory, nafSection, provenance, isProved].map((value) => value ?? null);
  const values = [id, page.first + 1, ...given];
  const rows = words ? await READ_LIKEST(database, [...values, words, score]) : await READ_LATEST(database, values);
  return toConnection(
    page,
    rows,
    (row) => [row.likeness, row.id],
    ({ likeness: _likeness, ...organization }) => organization,
  );
}
