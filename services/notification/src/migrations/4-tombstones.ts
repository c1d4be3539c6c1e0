import { allowTombstones } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tombstones1764000000004 implements MigrationInterface {
  name = 'Tombstones1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Things of other services that are there no more: nothing of them is shown.
      create table gone_things (id text primary key);
      ${allowTombstones}
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
