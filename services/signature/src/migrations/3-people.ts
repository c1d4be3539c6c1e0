import { addInboxPlaces } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000003 implements MigrationInterface {
  name = 'People1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Closing is for good; what is neither open nor closed is paused. A subject without its key was closed.
      alter table subjects add column closed_at timestamptz(3);
      update subjects set closed_at = now(), is_open = false where hash_key is null;

      -- Keys of the service itself, sealed, by what they are for.
      create table service_keys (
        purpose text primary key,
        sealed bytea not null
      );

      -- What was mailed lately, so that nobody is flooded: by the hash of the mailbox, under a key of the service.
      create table messages (
        position bigint generated always as identity primary key,
        address_hash bytea not null,
        -- Who caused it, when she was signed in.
        person_id text,
        purpose text not null,
        asked_at timestamptz(3) not null
      );
      create index messages_to on messages (address_hash, asked_at);
      create index messages_by on messages (person_id, asked_at) where person_id is not null;
      create index messages_old on messages (asked_at);

      -- What is promised to go is found by its age.
      create index signatures_pending_since on signatures (created_at) where state = 'PENDING';
      create index signatures_withdrawn_since on signatures (withdrawn_at) where state = 'WITHDRAWN';
      ${addInboxPlaces}
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
