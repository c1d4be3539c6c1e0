import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pictures1764000000009 implements MigrationInterface {
  name = 'Pictures1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What everybody sees, in the order in which it is shown; what waits for a moderator is not in it.
      alter table initiatives add column pictures jsonb not null default '[]';
      alter table organizations add column logo text;

      create table pictures (
        id text primary key,
        initiative_id text references initiatives on delete cascade,
        organization_id text references organizations on delete cascade,
        alternative_text jsonb not null,
        variants jsonb not null,
        check (num_nonnulls(initiative_id, organization_id) = 1)
      );
      create index pictures_initiative on pictures (initiative_id) where initiative_id is not null;
      create index pictures_organization on pictures (organization_id) where organization_id is not null;

      create table picture_uploads (
        id text primary key,
        initiative_id text references initiatives on delete cascade,
        organization_id text references organizations on delete cascade,
        alternative_text jsonb not null,
        person_id text not null,
        is_moderator boolean not null,
        expires_at timestamptz(3) not null,
        attempt text,
        attempt_until timestamptz(3),
        check (num_nonnulls(initiative_id, organization_id) = 1)
      );
      create index picture_uploads_initiative on picture_uploads (initiative_id) where initiative_id is not null;
      create index picture_uploads_organization on picture_uploads (organization_id) where organization_id is not null;
      create index picture_uploads_expiry on picture_uploads (expires_at);
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
