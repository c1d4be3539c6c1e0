import { EntitySchema } from 'typeorm';
import type { Initiative } from './domain/index.js';
import type { PartialDate } from '../values/partial-date.js';
import type { Place } from '../values/place.js';

/** An initiative and the request that drafted it. */
export interface InitiativeRow extends Initiative {
  draftedBy: string | null;
  idempotencyKey: string | null;
}

const Territory = new EntitySchema<Place>({
  name: 'territory',
  columns: {
    countryCode: { name: 'territory_country_code', type: 'text' },
    department: { name: 'territory_department', type: 'text', nullable: true },
    city: { name: 'territory_city', type: 'text', nullable: true },
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
    partnerIds: { name: 'partner_ids', type: 'text', array: true },
    title: { type: 'jsonb' },
    summary: { type: 'jsonb' },
    description: { type: 'jsonb' },
    giftKinds: { name: 'gift_kinds', type: 'text', array: true },
    beneficiaries: { type: 'text', array: true },
    durable: { type: 'boolean' },
    amountEur: { name: 'amount_eur', type: 'double precision', nullable: true },
    quantity: { type: 'jsonb', nullable: true },
    provenance: { type: 'text' },
    sources: { type: 'jsonb' },
    pictures: { type: 'jsonb' },
    state: { type: 'text' },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    draftedBy: { name: 'drafted_by', type: 'text', nullable: true, select: false },
    idempotencyKey: { name: 'idempotency_key', type: 'text', nullable: true, select: false },
  },
  embeddeds: {
    territory: { schema: Territory, prefix: false },
    startedOn: { schema: StartedOn, prefix: false },
  },
});
