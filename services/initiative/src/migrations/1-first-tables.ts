import { createOutboxTables } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstTables1764000000001 implements MigrationInterface {
  name = 'FirstTables1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organizations (
        id text primary key,
        slug text not null unique,
        name text not null,
        siren text,
        country_code text not null,
        department text,
        city text,
        size_category text not null,
        naf_section text not null,
        website text,
        provenance text not null,
        mandate_proof text,
        version integer not null,
        registered_by text,
        idempotency_key text,
        unique (registered_by, idempotency_key)
      );
      -- Only a proved mandate reserves a legal identifier.
      create unique index organizations_proved_siren on organizations (siren) where mandate_proof is not null;

      create table memberships (
        organization_id text not null references organizations,
        person_id text not null,
        role text not null,
        proof text,
        version integer not null,
        primary key (organization_id, person_id)
      );

      create table initiatives (
        id text primary key,
        slug text not null unique,
        organization_id text not null references organizations,
        partner_ids text[] not null,
        title jsonb not null,
        summary jsonb not null,
        description jsonb not null,
        gift_kinds text[] not null,
        beneficiaries text[] not null,
        territory_country_code text not null,
        territory_department text,
        territory_city text,
        started_on_date date not null,
        started_on_precision text not null,
        durable boolean not null,
        amount_eur double precision,
        quantity jsonb,
        provenance text not null,
        sources jsonb not null,
        state text not null,
        published_at timestamptz(3),
        version integer not null,
        drafted_by text,
        idempotency_key text,
        unique (drafted_by, idempotency_key)
      );
      create index initiatives_organization on initiatives (organization_id);
      create index initiatives_published on initiatives (published_at desc, id desc) where state = 'PUBLISHED';
      ${createOutboxTables}
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
