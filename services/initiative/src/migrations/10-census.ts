import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Census1764000000010 implements MigrationInterface {
  name = 'Census1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organizations add merged_ids text[] not null default '{}';
      -- What organizations were known by before they were merged; it leads to the one that was kept.
      create table former_organizations (
        former_id text primary key,
        former_slug text not null unique,
        organization_id text not null references organizations
      );
      create index former_organizations_organization on former_organizations (organization_id);

      -- By what files know what was imported, and what they said of it last.
      create table import_keys (
        kind text not null,
        key text not null,
        subject_id text not null,
        digest text,
        primary key (kind, key)
      );
      create index import_keys_subject on import_keys (subject_id);
      insert into import_keys (kind, key, subject_id)
        select 'initiative', 'slug:' || slug, id from initiatives where provenance = 'CENSUSED';

      -- Who asks to act for an organization that the census recorded. It is no membership before the mandate is proved.
      create table claims (
        organization_id text not null references organizations,
        person_id text not null,
        claimed_at timestamptz(3) not null,
        primary key (organization_id, person_id)
      );
      create index claims_person on claims (person_id);
      create index claims_oldest on claims (claimed_at, organization_id, person_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
