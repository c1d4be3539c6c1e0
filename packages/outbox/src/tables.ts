// Migrations that landed are made of these steps, so none of them ever changes: what comes is a step of its own.

/**
 * The two tables that a service's first migration creates. Columns are named as Debezium's outbox event router names
 * them, so that change data capture can take over from the relay.
 */
export const createOutboxTables = `
  create table outbox (
    position bigint generated always as identity primary key,
    id uuid not null default uuidv7(),
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload jsonb not null,
    timestamp timestamptz not null default clock_timestamp()
  );
  create table inbox (
    consumer text not null,
    event_id uuid not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
  );
`;

/** What a service's second migration adds: the size of what leaves, and room for what cannot go on. */
export const createParkingTables = `
  -- The relay cuts its batches by bytes without reading what it leaves for the next one.
  alter table outbox add column bytes integer not null generated always as (octet_length(payload::text)) stored;

  -- Rows that the broker refuses for good, and what waits behind them in their keys (no reason of its own).
  create table outbox_aside (
    position bigint primary key,
    id uuid not null,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload jsonb not null,
    timestamp timestamptz not null,
    reason text,
    set_aside_at timestamptz not null default now()
  );
  create index outbox_aside_key on outbox_aside (aggregatetype, aggregateid, position);

  -- Events whose effect fails, and what waits behind them in their keys (no reason of its own).
  create table parked_events (
    consumer text not null,
    topic text not null,
    partition integer not null,
    "offset" bigint not null,
    -- SHA-256 of the message's key.
    key bytea,
    event_id uuid not null,
    type text not null,
    message bytea not null,
    reason text,
    parked_at timestamptz not null default now(),
    primary key (consumer, topic, partition, "offset")
  );
  create index parked_events_key on parked_events (consumer, topic, key);
  create index parked_events_id on parked_events (event_id);

  -- Who retried or dropped what, and what came of it; rows are only ever added.
  create table event_decisions (
    id bigint generated always as identity primary key,
    decided_at timestamptz not null default clock_timestamp(),
    decided_by text not null,
    decision text not null check (decision in ('RETRY', 'DROP')),
    -- Name of the consumer, or outbox.
    stream text not null,
    event_id uuid not null,
    type text not null,
    topic text not null,
    outcome text not null
  );
`;

/** What a later migration adds: a row without a payload is a tombstone. */
export const allowTombstones = `
  alter table outbox alter column payload drop not null;
  alter table outbox alter column bytes set expression as (coalesce(octet_length(payload::text), 0));
  alter table outbox_aside alter column payload drop not null;
`;

/** What a later migration adds: where a seen event stood, so that the note of it can go when its topic lets it go. */
export const addInboxPlaces = `
  alter table inbox add column topic text;
  alter table inbox add column "offset" bigint;
  -- SHA-256 of the message's key.
  alter table inbox add column key bytea;
  create index inbox_later on inbox (consumer, topic, key, "offset");
`;
