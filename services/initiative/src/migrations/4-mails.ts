import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mails1764000000004 implements MigrationInterface {
  name = 'Mails1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where people who act are written to.
      create table contacts (
        person_id text primary key,
        -- Sealed.
        address bytea not null,
        language text not null,
        kept_at timestamptz(3) not null
      );
      create index contacts_kept on contacts (kept_at);

      -- Keys of the service itself, sealed, by what they are for.
      create table service_keys (
        purpose text primary key,
        sealed bytea not null
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
