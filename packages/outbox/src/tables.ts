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
