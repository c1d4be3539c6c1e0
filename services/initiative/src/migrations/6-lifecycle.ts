import type { MigrationInterface, QueryRunner } from 'typeorm';

// amount_eur and quantity stay until no version runs that reads them.
export class Lifecycle1764000000006 implements MigrationInterface {
  name = 'Lifecycle1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table initiatives
        alter column partner_ids set default '{}',
        -- All that lead it, the owner first.
        add column organization_ids text[] not null generated always as (array[organization_id] || partner_ids) stored,
        add column how_to jsonb not null default '{}',
        add column territory_commune text,
        add column territory_point jsonb,
        add column ended_on jsonb,
        add column amount jsonb,
        add column quantities jsonb not null default '[]',
        add column links jsonb not null default '[]',
        add column rejection jsonb,
        add column updated_at timestamptz(3) not null default now();
      update initiatives set
        amount = case when amount_eur is not null then
          jsonb_build_object('amount', trim_scale(amount_eur::numeric)::text, 'currency', 'EUR') end,
        quantities = case when quantity is null then '[]' else jsonb_build_array(jsonb_build_object(
          'value', trim_scale((quantity ->> 'value')::numeric)::text, 'unit', quantity -> 'unit')) end,
        updated_at = coalesce(published_at, updated_at);

      create index initiatives_public on initiatives (published_at desc, id desc)
        where state in ('PUBLISHED', 'ENDED');
      drop index initiatives_published;

      create table initiative_revisions (
        initiative_id text not null references initiatives on delete cascade,
        number integer not null,
        text jsonb not null,
        state text not null,
        rejection jsonb,
        author_id text,
        proposed_at timestamptz(3) not null,
        decided_at timestamptz(3),
        primary key (initiative_id, number)
      );
      -- Of one initiative, one edit at a time awaits a moderator.
      create unique index initiative_revisions_in_review on initiative_revisions (initiative_id)
        where state = 'IN_REVIEW';

      -- Names in addresses that a public initiative had before.
      create table former_initiative_slugs (
        slug text primary key,
        initiative_id text not null references initiatives on delete cascade
      );
      create index former_initiative_slugs_initiative on former_initiative_slugs (initiative_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
