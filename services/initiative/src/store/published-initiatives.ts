import { type Connection, instant, type Page, toConnection, word } from '@tpt/service';
import type { Initiative } from '../domain/initiative.js';
import type { Store } from './store.js';
import { Initiatives } from './tables/initiatives.js';

/** What a list shows of an initiative: all but its long texts, which are read when somebody asks for them. */
export type InitiativeCard = Omit<Initiative, 'description' | 'sources'>;

/** A page of published initiatives; the total is counted only when it is asked for. */
export interface InitiativePage extends Connection<InitiativeCard> {
  totalCount(): Promise<number>;
}

// Plain SQL: for the list that everybody opens, building a query and its entities would cost more than running it.
const READ_CARDS = `
  select id, slug, organization_id as "organizationId", partner_ids as "partnerIds", title, summary,
    gift_kinds as "giftKinds", beneficiaries, durable, amount_eur as "amountEur", quantity, provenance, state,
    published_at as "publishedAt", version,
    json_build_object('countryCode', territory_country_code, 'department', territory_department, 'city', territory_city)
      as territory,
    json_build_object('date', started_on_date, 'precision', started_on_precision) as "startedOn"
  from initiatives
  where state = 'PUBLISHED' and (published_at, id) < ($1, $2)
  order by published_at desc, id desc
  limit $3`;

const FROM_THE_START = ['infinity', ''];

/** Reads a page, the most recently published first; the cursor is the time of publication and the id. */
export async function readPublishedInitiatives(store: Store, page: Page): Promise<InitiativePage> {
  const after = page.after ?? FROM_THE_START;
  const rows = (await store.database.query(READ_CARDS, [...after, page.first + 1])) as InitiativeCard[];
  return {
    ...toConnection(
      page,
      rows,
      (row) => [row.publishedAt!.toISOString(), row.id],
      (row) => row,
    ),
    totalCount: () => store.database.manager.countBy(Initiatives, { state: 'PUBLISHED' }),
  };
}

/** The form of this list's cursor: a time and an id. */
export const PUBLICATION_CURSOR = [instant, word];
