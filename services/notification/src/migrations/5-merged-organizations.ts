import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MergedOrganizations1764000000005 implements MigrationInterface {
  name = 'MergedOrganizations1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Organizations that became part of another, which is followed in their place.
      create table merged_organizations (
        id text primary key,
        kept_id text not null
      )
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
