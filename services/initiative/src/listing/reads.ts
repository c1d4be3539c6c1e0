import { namedStatement } from '@tpt/database';
import { type Connection, instant, type Page, toConnection, word } from '@tpt/service';
import { In } from 'typeorm';
import type { Tools } from '../context.js';
import { PUBLIC_STATES, type Initiative, type Territory } from '../initiatives/domain/index.js';
import type { ShownInitiative } from '../initiatives/reads.js';
import { Initiatives } from '../initiatives/table.js';
import { isPublicOrganization, type Organization } from '../organizations/domain/index.js';

/** A page of published initiatives; the total is counted only when it is asked for. */
export interface InitiativePage extends Connection<ShownInitiative> {
  totalCount(): Promise<number>;
}

/** The form of this list's cursor: a time and an id. */
export const PUBLICATION_CURSOR = [instant, word];

// The inner limit, the largest page and one, tells the planner that pages are short whatever $3 will be; no more rows
// are read than the outer one asks for.
const pageOf = (columns: string): string => `
  select * from (
    select i.id, i.slug, i.organization_id as "organizationId", i.title, i.published_at as "publishedAt",
      o.slug as "organizationSlug", o.name as "organizationName", o.provenance as "organizationProvenance",
      o.mandate_proof as "organizationMandateProof", o.sole_trader as "organizationSoleTrader"${columns}
    from initiatives i
    join organizations o on o.id = i.organization_id
    where i.state in ('PUBLISHED', 'ENDED') and (i.published_at, i.id) < ($1, $2)
    order by i.published_at desc, i.id desc
    limit 101
  ) as initiatives
  order by "publishedAt" desc, id desc
  limit $3`;

/** What is read of a page, by how much of it is asked for. */
export const STATEMENTS = {
  titles: pageOf(''),
  // All but the long texts.
  cards: pageOf(`, i.summary, i.gift_kinds as "giftKinds", i.beneficiaries, i.organization_ids as "organizationIds",
      i.territory_country_code as "countryCode", i.territory_department as department, i.territory_city as city,
      i.territory_commune as commune, i.territory_point as point, i.ended_on as "endedOn",
      i.started_on_date::text as "startedOnDate", i.started_on_precision as "startedOnPrecision", i.durable,
      i.amount, i.quantities, i.provenance, i.state, i.updated_at as "updatedAt", i.version`),
};

interface Title extends Pick<Initiative, 'id' | 'slug' | 'organizationId' | 'title'> {
  publishedAt: Date;
  organizationSlug: string;
  organizationName: string;
  organizationProvenance: Organization['provenance'];
  organizationMandateProof: Organization['mandateProof'];
  organizationSoleTrader: boolean;
}

type AsKept =
  | 'summary'
  | 'giftKinds'
  | 'beneficiaries'
  | 'organizationIds'
  | 'endedOn'
  | 'durable'
  | 'amount'
  | 'quantities'
  | 'provenance'
  | 'state'
  | 'updatedAt'
  | 'version';

interface Card extends Title, Pick<Initiative, AsKept>, Territory {
  startedOnDate: string;
  startedOnPrecision: Initiative['startedOn']['precision'];
}

const READ_TITLES = namedStatement<Title>('listing.titles', STATEMENTS.titles);
const READ_CARDS = namedStatement<Card>('listing.cards', STATEMENTS.cards);

const ON_A_TITLE = new Set(['__typename', 'id', 'slug', 'title', 'organization', 'publishedAt']);

const FROM_THE_START = ['infinity', ''];

/**
 * Reads a page, the most recently published first; the cursor is the time of publication and the id.
 * @param fields of initiatives that are asked for; what is read decides only how much is left to be loaded.
 */
export async function readPublishedInitiatives(
  { database }: Pick<Tools, 'database'>,
  page: Page,
  fields: ReadonlySet<string>,
): Promise<InitiativePage> {
  const values = [...(page.after ?? FROM_THE_START), page.first + 1];
  const items = [...fields].every((field) => ON_A_TITLE.has(field))
    ? (await READ_TITLES(database, values)).map(toTitle)
    : (await READ_CARDS(database, values)).map(toCard);
  return {
    ...toConnection(
      page,
      items,
      (item) => [item.publishedAt!.toISOString(), item.id],
      (item) => item,
    ),
    totalCount: () => database.manager.countBy(Initiatives, { state: In(PUBLIC_STATES) }),
  };
}

function toTitle(row: Title): ShownInitiative {
  const organization = {
    id: row.organizationId,
    slug: row.organizationSlug,
    name: row.organizationName,
    provenance: row.organizationProvenance,
    mandateProof: row.organizationMandateProof,
    soleTrader: row.organizationSoleTrader,
  };
  return {
    id: row.id,
    slug: row.slug,
    organizationId: row.organizationId,
    title: row.title,
    publishedAt: row.publishedAt,
    ...(isPublicOrganization(organization) ? { organization } : {}),
  };
}

function toCard(row: Card): ShownInitiative {
  const { countryCode, department, city, commune, point, startedOnDate, startedOnPrecision, ...rest } = row;
  return {
    ...toTitle(row),
    summary: rest.summary,
    giftKinds: rest.giftKinds,
    beneficiaries: rest.beneficiaries,
    organizationIds: rest.organizationIds,
    territory: { countryCode, department, city, commune, point },
    startedOn: { date: startedOnDate, precision: startedOnPrecision },
    endedOn: rest.endedOn,
    durable: rest.durable,
    amount: rest.amount,
    quantities: rest.quantities,
    provenance: rest.provenance,
    state: rest.state,
    updatedAt: rest.updatedAt,
    version: rest.version,
  };
}
