import { createOutboxTables } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstTables1764000000001 implements MigrationInterface {
  name = 'FirstTables1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follows (
        person_id text not null,
        subject text not null,
        target_id text not null,
        since timestamptz(3) not null default now(),
        primary key (person_id, subject, target_id)
      );
      create index follows_target on follows (subject, target_id, person_id);

      create table notifications (
        id uuid primary key default uuidv7(),
        person_id text not null,
        -- Names the piece of news: nobody is told it twice.
        news_name text not null,
        news jsonb not null,
        created_at timestamptz(3) not null default now(),
        unique (person_id, news_name)
      );
      create index notifications_inbox on notifications (person_id, created_at desc, id desc);

      -- Milestones of which everybody who followed then was told.
      create table milestones_told (
        subject_id text not null,
        milestone integer not null,
        primary key (subject_id, milestone)
      );
      ${createOutboxTables}
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
