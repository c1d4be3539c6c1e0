import { namedStatement } from '@tpt/database';
import { type Connection, instant, type Page, toConnection, word } from '@tpt/service';
import type { Tools } from '../context.js';
import type { Initiative } from '../initiatives/domain/index.js';
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
    where i.state = 'PUBLISHED' and (i.published_at, i.id) < ($1, $2)
    order by i.published_at desc, i.id desc
    limit 101
  ) as initiatives
  order by "publishedAt" desc, id desc
  limit $3`;

/** What is read of a page, by how much of it is asked for. */
export const STATEMENTS = {
  titles: pageOf(''),
  // All but the long texts.
  cards: pageOf(`, i.summary, i.gift_kinds as "giftKinds", i.beneficiaries, i.partner_ids as "partnerIds",
      i.territory_country_code as "countryCode", i.territory_department as department, i.territory_commune as commune, i.territory_city as city,
      i.started_on_date::text as "startedOnDate", i.started_on_precision as "startedOnPrecision", i.durable,
      i.amount_eur as "amountEur", i.quantity, i.provenance, i.state`),
};

interface Title extends Pick<Initiative, 'id' | 'slug' | 'organizationId' | 'title'> {
  publishedAt: Date;
  organizationSlug: string;
  organizationName: string;
  organizationProvenance: Organization['provenance'];
  organizationMandateProof: Organization['mandateProof'];
  organizationSoleTrader: boolean;
}

type AsKept = 'summary' | 'giftKinds' | 'beneficiaries' | 'partnerIds' | 'durable' | 'amountEur' | 'quantity';

interface Card extends Title, Pick<Initiative, AsKept | 'provenance' | 'state'> {
  countryCode: string;
  department: string | null;
  commune: string | null;
  city: string | null;
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
    totalCount: () => database.manager.countBy(Initiatives, { state: 'PUBLISHED' }),
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

const toCard = (row: Card): ShownInitiative => ({
  ...toTitle(row),
  summary: row.summary,
  giftKinds: row.giftKinds,
  beneficiaries: row.beneficiaries,
  partnerIds: row.partnerIds,
  territory: { countryCode: row.countryCode, department: row.department, commune: row.commune, city: row.city },
  startedOn: { date: row.startedOnDate, precision: row.startedOnPrecision },
  durable: row.durable,
  amountEur: row.amountEur,
  quantity: row.quantity,
  provenance: row.provenance,
  state: row.state,
});
