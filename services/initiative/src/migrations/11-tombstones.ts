import { allowTombstones } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tombstones1764000000011 implements MigrationInterface {
  name = 'Tombstones1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allowTombstones);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
