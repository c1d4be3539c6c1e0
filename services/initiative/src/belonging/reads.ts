import { namedStatement } from '@tpt/database';
import { type Connection, instant, type Page, toConnection, word } from '@tpt/service';
import type { Context } from '../context.js';
import type { InitiativeState } from '../initiatives/domain/index.js';
import { initiatives, type ShownInitiative } from '../initiatives/reads.js';
import { organizations, type ShownOrganization } from '../organizations/reads.js';

/** A page of initiatives. */
export type InitiativeListPage = Connection<ShownInitiative>;

/** The form of the cursor of what is in the order of ids. */
export const ID_CURSOR = [word];

/** The form of the cursor of what is in the order of publication. */
export const PUBLICATION_CURSOR = [instant, word];

/** What is read of each page; all but the ids is loaded as anywhere else, and by the same rules. */
export const STATEMENTS = {
  organizations: `
    select organization_id as id from memberships
    where person_id = $1 and ($2::text is null or organization_id < $2)
    order by organization_id desc limit $3`,
  initiatives: `
    select i.id from memberships m join initiatives i on i.organization_id = m.organization_id
    where m.person_id = $1 and ($2::text is null or i.id < $2) and ($4::text is null or i.state = $4)
    order by i.id desc limit $3`,
  published: `
    select id, published_at as "publishedAt" from initiatives
    where organization_id = $1 and state in ('PUBLISHED', 'ENDED') and (published_at, id) < ($2, $3)
    order by published_at desc, id desc limit $4`,
};

const READ_ORGANIZATIONS = namedStatement<{ id: string }>('belonging.organizations', STATEMENTS.organizations);
const READ_INITIATIVES = namedStatement<{ id: string }>('belonging.initiatives', STATEMENTS.initiatives);
const READ_PUBLISHED = namedStatement<{ id: string; publishedAt: Date }>('belonging.published', STATEMENTS.published);

/** The organizations that a person acts for, the latest first. */
export async function readMyOrganizations(
  context: Context,
  personId: string,
  page: Page,
): Promise<Connection<ShownOrganization>> {
  const { database } = context.tools;
  const rows = await READ_ORGANIZATIONS(database, [personId, page.after?.[0] ?? null, page.first + 1]);
  return load(page, rows, ({ id }) => [id], organizations(context));
}

/** What the organizations that a person acts for do, in any state or in one, the latest first. */
export async function readMyInitiatives(
  context: Context,
  personId: string,
  state: InitiativeState | null | undefined,
  page: Page,
): Promise<Connection<ShownInitiative>> {
  const { database } = context.tools;
  const rows = await READ_INITIATIVES(database, [personId, page.after?.[0] ?? null, page.first + 1, state ?? null]);
  return load(page, rows, ({ id }) => [id], initiatives(context));
}

/** What an organization published, the most recently published first. */
export async function readInitiativesOf(
  context: Context,
  organizationId: string,
  page: Page,
): Promise<Connection<ShownInitiative>> {
  const { database } = context.tools;
  const values = [organizationId, ...(page.after ?? FROM_THE_START), page.first + 1];
  const rows = await READ_PUBLISHED(database, values);
  return load(page, rows, ({ id, publishedAt }) => [publishedAt.toISOString(), id], initiatives(context));
}

const FROM_THE_START = ['infinity', ''];

async function load<Row extends { id: string }, Thing>(
  page: Page,
  rows: Row[],
  sortKeys: (row: Row) => string[],
  loader: { load(id: string): Promise<Thing | null> },
): Promise<Connection<Thing>> {
  const { edges, pageInfo } = toConnection(page, rows, sortKeys, ({ id }) => id);
  const loaded = await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await loader.load(node) })));
  // What was taken away since its id was read is left out.
  return {
    edges: loaded.filter((edge): edge is { cursor: string; node: Awaited<Thing> } => edge.node !== null),
    pageInfo,
  };
}
