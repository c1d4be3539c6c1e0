import { allowTombstones } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tombstones1764000000005 implements MigrationInterface {
  name = 'Tombstones1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An initiative that is not public any more; what was supported stays counted.
      alter table subjects add column is_gone boolean not null default false;
      ${allowTombstones}
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
