import { EntitySchema } from 'typeorm';
import type { Initiative, Territory } from './domain/index.js';
import type { PartialDate } from '../values/partial-date.js';

/** An initiative and the request that drafted it. */
export interface InitiativeRow extends Initiative {
  /** Those who lead it with its owner; the database makes `organizationIds` of both. */
  partnerIds: string[];
  draftedBy: string | null;
  idempotencyKey: string | null;
}

const TerritoryColumns = new EntitySchema<Territory>({
  name: 'territory',
  columns: {
    countryCode: { name: 'territory_country_code', type: 'text' },
    department: { name: 'territory_department', type: 'text', nullable: true },
    commune: { name: 'territory_commune', type: 'text', nullable: true },
    city: { name: 'territory_city', type: 'text', nullable: true },
    point: { name: 'territory_point', type: 'jsonb', nullable: true },
  },
});

const StartedOn = new EntitySchema<PartialDate>({
  name: 'started_on',
  columns: {
    date: { name: 'started_on_date', type: 'date' },
    precision: { name: 'started_on_precision', type: 'text' },
  },
});

export const Initiatives = new EntitySchema<InitiativeRow>({
  name: 'initiatives',
  columns: {
    id: { type: 'text', primary: true },
    slug: { type: 'text' },
    organizationId: { name: 'organization_id', type: 'text' },
    partnerIds: { name: 'partner_ids', type: 'text', array: true, select: false },
    organizationIds: { name: 'organization_ids', type: 'text', array: true, insert: false, update: false },
    title: { type: 'jsonb' },
    summary: { type: 'jsonb' },
    description: { type: 'jsonb' },
    howTo: { name: 'how_to', type: 'jsonb' },
    giftKinds: { name: 'gift_kinds', type: 'text', array: true },
    beneficiaries: { type: 'text', array: true },
    endedOn: { name: 'ended_on', type: 'jsonb', nullable: true },
    durable: { type: 'boolean' },
    amount: { type: 'jsonb', nullable: true },
    quantities: { type: 'jsonb' },
    links: { type: 'jsonb' },
    provenance: { type: 'text' },
    sources: { type: 'jsonb' },
    state: { type: 'text' },
    rejection: { type: 'jsonb', nullable: true },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: { type: 'integer' },
    draftedBy: { name: 'drafted_by', type: 'text', nullable: true, select: false },
    idempotencyKey: { name: 'idempotency_key', type: 'text', nullable: true, select: false },
  },
  embeddeds: {
    territory: { schema: TerritoryColumns, prefix: false },
    startedOn: { schema: StartedOn, prefix: false },
  },
});
