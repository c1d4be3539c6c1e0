import type { Tools } from '../context.js';

/** What a test says of an organization; the rest does not matter to it. */
export interface GivenOrganization {
  id: string;
  name: string;
  size: string;
  sector: string;
  isPublic: boolean;
}

/** What a test says of an initiative; the rest does not matter to it. */
export interface GivenInitiative {
  id: string;
  organizationId: string;
  partnerIds: string[];
  title: { fr?: string; en?: string };
  summary: string;
  description: string;
  kinds: string[];
  beneficiaries: string[];
  country: string;
  department: string | null;
  durable: boolean;
  provenance: string;
  state: string;
  publishedAt: Date;
}

/** Keeps organizations as they are given, in one statement. */
export const keepOrganizations = ({ database }: Pick<Tools, 'database'>, given: GivenOrganization[]) =>
  database.query(
    `insert into organizations (id, slug, name, country_code, size_category, naf_section, provenance, mandate_proof, version)
     select id, id, name, 'FR', size, sector, 'DECLARED', case when "isPublic" then 'MODERATOR' end, 1
     from jsonb_to_recordset($1) as given (id text, name text, size text, sector text, "isPublic" boolean)
     on conflict (id) do update set name = excluded.name, size_category = excluded.size_category,
       naf_section = excluded.naf_section, mandate_proof = excluded.mandate_proof`,
    [JSON.stringify(given)],
  );

/** Keeps initiatives as they are given, in one statement. */
export const keepInitiatives = ({ database }: Pick<Tools, 'database'>, given: GivenInitiative[]) =>
  database.query(
    `insert into initiatives (id, slug, organization_id, partner_ids, title, summary, description, gift_kinds,
       beneficiaries, territory_country_code, territory_department, started_on_date, started_on_precision, durable,
       provenance, sources, state, published_at, version)
     select id, id, "organizationId", "partnerIds", title, jsonb_build_object('fr', summary),
       jsonb_build_object('fr', description), kinds, beneficiaries, country, department, '2020-04-01', 'DAY', durable,
       provenance, '[]', state, "publishedAt", 1
     from jsonb_to_recordset($1) as given (id text, "organizationId" text, "partnerIds" text[], title jsonb, summary text,
       description text, kinds text[], beneficiaries text[], country text, department text, durable boolean,
       provenance text, state text, "publishedAt" timestamptz)
     on conflict (id) do update set organization_id = excluded.organization_id, partner_ids = excluded.partner_ids,
       title = excluded.title, gift_kinds = excluded.gift_kinds, beneficiaries = excluded.beneficiaries,
       territory_country_code = excluded.territory_country_code,
       territory_department = excluded.territory_department, durable = excluded.durable,
       provenance = excluded.provenance, state = excluded.state`,
    [JSON.stringify(given)],
  );
