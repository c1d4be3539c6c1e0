import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Withdrawn1764000000013 implements MigrationInterface {
  name = 'Withdrawn1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose pictures are swept away every hour.
      create index initiatives_withdrawn on initiatives (id) where state = 'WITHDRAWN'
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
