import type { Initiative, Territory } from '../../initiatives/domain/index.js';
import type { ShownInitiative } from '../../initiatives/reads.js';
import { isPublicOrganization, type Organization } from '../../organizations/domain/index.js';

const TITLE = `i.id, i.slug, i.organization_id as "organizationId", i.title, i.published_at as "publishedAt",
      o.slug as "organizationSlug", o.name as "organizationName", o.provenance as "organizationProvenance",
      o.mandate_proof as "organizationMandateProof", o.sole_trader as "organizationSoleTrader"`;

/** What a list reads of an initiative `i` and of the organization `o` that leads it, by how much is asked for. */
export const COLUMNS = {
  titles: TITLE,
  // All but the long texts.
  cards: `${TITLE}, i.summary, i.gift_kinds as "giftKinds", i.beneficiaries, i.organization_ids as "organizationIds",
      i.territory_country_code as "countryCode", i.territory_department as department, i.territory_city as city,
      i.territory_commune as commune, i.territory_point as point, i.ended_on as "endedOn",
      i.started_on_date::text as "startedOnDate", i.started_on_precision as "startedOnPrecision", i.durable,
      i.amount, i.quantities, i.provenance, i.state, i.updated_at as "updatedAt", i.version`,
};

const ON_A_TITLE = new Set(['__typename', 'id', 'slug', 'title', 'organization', 'publishedAt']);

/** How much must be read to show some fields; it decides only how much is left to be loaded. */
export const depthFor = (fields: ReadonlySet<string>): keyof typeof COLUMNS =>
  [...fields].every((field) => ON_A_TITLE.has(field)) ? 'titles' : 'cards';

/** The title of an initiative, as it is read. */
export interface Title extends Pick<Initiative, 'id' | 'slug' | 'organizationId' | 'title'> {
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

/** The card of an initiative, as it is read. */
export interface Card extends Title, Pick<Initiative, AsKept>, Territory {
  startedOnDate: string;
  startedOnPrecision: Initiative['startedOn']['precision'];
}

/** What is shown of an initiative whose title or card was read. */
export const toShown = (row: Title | Card): ShownInitiative => ('summary' in row ? toCard(row) : toTitle(row));

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
