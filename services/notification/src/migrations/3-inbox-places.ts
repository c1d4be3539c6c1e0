import { addInboxPlaces } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InboxPlaces1764000000003 implements MigrationInterface {
  name = 'InboxPlaces1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(addInboxPlaces);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
