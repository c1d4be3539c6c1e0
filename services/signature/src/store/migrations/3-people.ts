import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000003 implements MigrationInterface {
  name = 'People1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Closing is for good; what is neither open nor closed is paused. A subject without its key was closed.
      alter table subjects add column closed_at timestamptz(3);
      update subjects set closed_at = now(), is_open = false where hash_key is null;
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
