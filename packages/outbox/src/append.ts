import type { Contracts } from './contracts.js';

/**
 * An event about to leave: its type, the key its topic is partitioned by, and data that its contract describes. A state
 * without data is a tombstone: nothing is left under its key.
 */
export interface NewEvent {
  type: string;
  key: string;
  data: object | null;
}

/** The part of a database transaction that this package uses. */
export interface Transaction {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** Events as columns for `unnest`, for a statement that writes other rows along with them. */
export interface OutboxColumns {
  aggregateTypes: string[];
  aggregateIds: string[];
  types: string[];
  payloads: (string | null)[];
}

/**
 * As many bytes as the data of one event may have. Every topic takes a message of twice that, which leaves room for the
 * spaces that the database puts between its parts, and for headers.
 */
export const LARGEST_EVENT_BYTES = 480 * 1024;

/** Thrown when an event is about to be written that could never be sent. */
export class EventTooLarge extends Error {
  override name = 'EventTooLarge';
}

/**
 * Checks events against their contracts and lays them out as columns of the outbox.
 * @throws {EventTooLarge} when one has more than `LARGEST_EVENT_BYTES`.
 */
export function toOutboxColumns(contracts: Contracts, events: NewEvent[]): OutboxColumns {
  for (const event of events) contracts.check(event.type, event.data);
  return {
    aggregateTypes: events.map((event) => toAggregateType(contracts.topicOf(event.type).name)),
    aggregateIds: events.map((event) => event.key),
    types: events.map((event) => event.type),
    payloads: events.map(toPayload),
  };
}

function toPayload({ type, key, data }: NewEvent): string | null {
  const payload = data && JSON.stringify(data);
  const bytes = Buffer.byteLength(payload ?? '') + Buffer.byteLength(key);
  if (bytes > LARGEST_EVENT_BYTES)
    throw new EventTooLarge(`the event ${type} has ${bytes} bytes and may have ${LARGEST_EVENT_BYTES}`);
  return payload;
}

/**
 * Adds events to the outbox in the caller's transaction, in order. The caller holds the lock of their aggregate, so
 * that positions follow the order of its changes.
 */
export async function appendEvents(transaction: Transaction, contracts: Contracts, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { aggregateTypes, aggregateIds, types, payloads } = toOutboxColumns(contracts, events);
  await transaction.query(
    `insert into outbox (aggregatetype, aggregateid, type, payload)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[])`,
    [aggregateTypes, aggregateIds, types, payloads],
  );
}

const TOPIC = /^tpt\.(.+)\.v1$/;

const toAggregateType = (topic: string): string => {
  const name = TOPIC.exec(topic)?.[1];
  if (!name) throw new Error(`the topic ${topic} is not named tpt.NAME.v1`);
  return name;
};

/** The topic that an outbox row leaves for: what Debezium's router does with `route.topic.replacement`. */
export const toTopic = (prefix: string, aggregateType: string): string => `${prefix}tpt.${aggregateType}.v1`;
