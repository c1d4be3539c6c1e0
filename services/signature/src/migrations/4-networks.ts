import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Networks1764000000004 implements MigrationInterface {
  name = 'Networks1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where a visitor asked for a message, as a hash that is another every day.
      alter table messages add column network text;
      create index messages_from on messages (network, asked_at) where network is not null;
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
