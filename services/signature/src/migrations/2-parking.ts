import { createParkingTables } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Parking1764000000002 implements MigrationInterface {
  name = 'Parking1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createParkingTables);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
