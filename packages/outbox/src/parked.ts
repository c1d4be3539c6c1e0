import { createHash } from 'node:crypto';
import type { IHeaders, KafkaMessage } from 'kafkajs';
import type { EntityManager } from 'typeorm';
import { isOfState } from './reaction.js';
import type { MessagePlace, Step } from './read-message.js';

/** An event that waits: its effect fails, or an earlier event of its key waits. */
export interface Parked {
  consumer: string;
  place: MessagePlace;
  eventId: string;
  type: string;
  message: KafkaMessage;
  /** Why its effect fails; null when it waits behind another. */
  reason: string | null;
  parkedAt: Date;
}

interface Row {
  consumer: string;
  topic: string;
  partition: number;
  offset: string;
  event_id: string;
  type: string;
  message: Buffer;
  reason: string | null;
  parked_at: Date;
}

const COLUMNS = `consumer, topic, partition, "offset"::text, event_id, type, message, reason, parked_at`;

/** Lets an event wait, and with it what follows in its key; of a key's states only the latest waits. */
export async function park(
  transaction: EntityManager,
  consumer: string,
  step: Exclude<Step, { kind: 'dead' }>,
  reason: string | null,
): Promise<void> {
  const { place, message, event, reaction } = step;
  if (isOfState(reaction) && message.key) await supersede(transaction, consumer, place, message.key);
  await transaction.query(
    `insert into parked_events (consumer, topic, partition, "offset", key, event_id, type, message, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      consumer,
      place.topic,
      place.partition,
      place.offset,
      message.key && digest(message.key),
      event.id,
      event.type,
      pack(message),
      reason,
    ],
  );
}

/**
 * Which of these keys have an event that waits. They stay so until the transaction ends: whoever retries or drops waits
 * for it, and is waited for.
 */
export async function findHeldKeys(
  transaction: EntityManager,
  consumer: string,
  topic: string,
  keys: Buffer[],
): Promise<Set<string>> {
  const rows = (await transaction.query(
    `select key from parked_events where consumer = $1 and topic = $2 and key = any($3::bytea[]) for share`,
    [consumer, topic, keys.map(digest)],
  )) as { key: Buffer }[];
  return new Set(rows.map(({ key }) => key.toString('hex')));
}

/**
 * A later state of a key is there, so what waits before it is needless.
 * @returns whether something of the key still waits.
 */
export async function supersede(
  transaction: EntityManager,
  consumer: string,
  { topic, partition, offset }: MessagePlace,
  key: Buffer,
): Promise<boolean> {
  await transaction.query(
    `delete from parked_events
     where consumer = $1 and topic = $2 and key = $3 and partition = $4 and "offset" < $5`,
    [consumer, topic, digest(key), partition, offset],
  );
  const left = (await transaction.query(
    'select from parked_events where consumer = $1 and topic = $2 and key = $3 limit 1',
    [consumer, topic, digest(key)],
  )) as unknown[];
  return left.length > 0;
}

/** Names a key among those that `findHeldKeys` gives. */
export const nameOfKey = (key: Buffer): string => digest(key).toString('hex');

/** Whoever writes to a topic chooses its keys, and an index takes no row of any length. */
export const digest = (key: Buffer): Buffer => createHash('sha256').update(key).digest();

/** Everything that waits in the key of one event, in order, held until the transaction ends; empty when it is gone. */
export async function takeKeyOf(transaction: EntityManager, eventId: string): Promise<Parked[]> {
  const sameKey = `select waiting.* from parked_events waiting join parked_events named
    on named.event_id = $1 and waiting.consumer = named.consumer and waiting.topic = named.topic
    and (waiting.key = named.key or waiting."offset" = named."offset" and waiting.partition = named.partition)`;
  // First whoever is adding to this key comes to an end, then what it added is read.
  await transaction.query(`${sameKey} for update of waiting`, [eventId]);
  const rows = (await transaction.query(
    `select ${COLUMNS} from (${sameKey}) as waiting order by consumer, topic, partition, waiting."offset"`,
    [eventId],
  )) as Row[];
  return rows.map(toParked);
}

/** Takes an event out of waiting. */
export const unpark = async (transaction: EntityManager, { consumer, place }: Parked): Promise<void> => {
  await transaction.query(
    'delete from parked_events where consumer = $1 and topic = $2 and partition = $3 and "offset" = $4',
    [consumer, place.topic, place.partition, place.offset],
  );
};

/** Notes why an event that was tried again still waits. */
export const keepParked = async (transaction: EntityManager, { consumer, place }: Parked, reason: string) => {
  await transaction.query(
    'update parked_events set reason = $5 where consumer = $1 and topic = $2 and partition = $3 and "offset" = $4',
    [consumer, place.topic, place.partition, place.offset, reason],
  );
};

/** The events at the head of what waits, the oldest first. */
export async function findParkedHeads(transaction: EntityManager, most: number): Promise<Parked[]> {
  const rows = (await transaction.query(
    `select ${COLUMNS} from parked_events where reason is not null order by parked_at, "offset" limit $1`,
    [most],
  )) as Row[];
  return rows.map(toParked);
}

const toParked = (row: Row): Parked => ({
  consumer: row.consumer,
  place: { topic: row.topic, partition: row.partition, offset: row.offset },
  eventId: row.event_id,
  type: row.type,
  message: unpack(row.message, row.offset),
  reason: row.reason,
  parkedAt: row.parked_at,
});

interface Packed {
  key: string | null;
  value: string | null;
  headers: Record<string, Header | Header[]>;
  timestamp: string;
}

// A header may come without a value, and more than once.
type Header = string | null;

// Bytes as they came: what the database refuses as text or JSON can be parked like everything else.
function pack({ key, value, headers = {}, timestamp }: KafkaMessage): Buffer {
  const encode = (bytes: Buffer | string | null | undefined): Header =>
    bytes === null || bytes === undefined ? null : Buffer.from(bytes as string).toString('base64');
  const packed: Packed = {
    key: encode(key),
    value: encode(value),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, header]) => [
        name,
        Array.isArray(header) ? header.map(encode) : encode(header),
      ]),
    ),
    timestamp,
  };
  return Buffer.from(JSON.stringify(packed));
}

function unpack(bytes: Buffer, offset: string): KafkaMessage {
  const { key, value, headers, timestamp } = JSON.parse(bytes.toString('utf8')) as Packed;
  const decode = (text: Header) => (text === null ? null : Buffer.from(text, 'base64'));
  return {
    key: decode(key),
    value: decode(value),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, header]) => [
        name,
        Array.isArray(header) ? header.map(decode) : decode(header),
      ]),
    ) as unknown as IHeaders,
    timestamp,
    offset,
    attributes: 0,
  };
}
