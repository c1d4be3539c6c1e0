import { CloudEvent, Kafka } from 'cloudevents';
import type { IHeaders, KafkaMessage, Message } from 'kafkajs';

/** An event as it is kept between the database and the wire. */
export interface StoredEvent {
  id: string;
  key: string;
  type: string;
  /** Null for a tombstone, and for whoever writes null. */
  data: unknown;
  /** It came without data: nothing is left under its key. */
  isTombstone: boolean;
  time: Date;
}

/**
 * Writes an event as a CloudEvents 1.0 message in Kafka's binary mode.
 * @param event.json its data as the database keeps it; it is passed on as it is. A tombstone has none.
 * @param source for example `/shop/orders`.
 */
export function toKafkaMessage(
  event: Omit<StoredEvent, 'data' | 'isTombstone'> & { json: string | null },
  source: string,
): Message {
  const { headers } = Kafka.binary(
    new CloudEvent(
      {
        id: event.id,
        source,
        type: `tpt.${event.type}`,
        subject: event.key,
        time: event.time.toISOString(),
        datacontenttype: 'application/json',
      },
      false,
    ),
  );
  return {
    key: event.key,
    value: event.json,
    // The SDK leaves a header without a value for every attribute that is absent.
    headers: Object.fromEntries(Object.entries(headers).filter(([, header]) => header)) as IHeaders,
    timestamp: String(event.time.getTime()),
  };
}

/** Reads a CloudEvents message in binary mode. @throws when it is not one, or its data is not JSON. */
export function fromKafkaMessage(message: KafkaMessage): StoredEvent {
  const headers = Object.fromEntries(
    Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const isTombstone = message.value === null;
  // What is absent the SDK does not read.
  const value = message.value?.toString('utf8') ?? 'null';
  const carried = { headers, value, body: value, key: '', timestamp: message.timestamp };
  const event = Kafka.toEvent(carried);
  if (!(event instanceof CloudEvent) || !event.validate()) throw new Error('not a CloudEvent');
  if (!UUID.test(event.id)) throw new Error('the id of the event is not a UUID');
  const data: unknown = typeof event.data === 'string' ? JSON.parse(event.data) : event.data;
  const time = new Date(event.time ?? Number(message.timestamp));
  if (Number.isNaN(time.getTime())) throw new Error('the time of the event is none');
  return {
    id: event.id.toLowerCase(),
    key: message.key?.toString('utf8') ?? '',
    type: event.type.replace(/^tpt\./, ''),
    data,
    isTombstone,
    time,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
