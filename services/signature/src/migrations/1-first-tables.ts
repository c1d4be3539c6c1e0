import { createOutboxTables } from '@tpt/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstTables1764000000001 implements MigrationInterface {
  name = 'FirstTables1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subjects (
        id text primary key,
        kind text not null check (kind in ('APPEAL', 'INITIATIVE')),
        is_open boolean not null,
        -- Key of the hashes of addresses, sealed; destroyed when an appeal closes.
        hash_key bytea,
        version integer not null
      );

      create table appeals (
        id text primary key references subjects,
        slug text not null unique,
        title jsonb not null,
        text jsonb not null,
        goal integer not null,
        version integer not null
      );

      create table signatures (
        subject_id text not null references subjects,
        id text not null,
        person_id text,
        address_hash bytea not null,
        state text not null check (state in ('PENDING', 'CONFIRMED', 'WITHDRAWN')),
        -- Sealed; only a visitor's, and only until she takes them back.
        name bytea,
        address bytea,
        language text,
        consent text not null,
        consent_act text not null check (consent_act in ('CLICK', 'FORM')),
        created_at timestamptz(3) not null default now(),
        confirmed_at timestamptz(3),
        withdrawn_at timestamptz(3),
        primary key (subject_id, id)
      );
      create unique index signatures_one_per_address on signatures (subject_id, address_hash) where state = 'CONFIRMED';
      create unique index signatures_one_per_person on signatures (subject_id, person_id)
        where state = 'CONFIRMED' and person_id is not null;
      create index signatures_pending on signatures (subject_id, address_hash) where state = 'PENDING';

      -- What was confirmed or taken back and is not folded into the counts yet.
      create table deltas (
        position bigint generated always as identity primary key,
        subject_id text not null,
        people integer not null
      );

      create table counts (
        subject_id text primary key references subjects,
        people integer not null,
        milestones jsonb not null,
        counted_at timestamptz(3) not null,
        version integer not null
      );
      ${createOutboxTables}
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
