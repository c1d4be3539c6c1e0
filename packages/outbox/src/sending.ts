import kafkajs, { Partitioners, type Kafka, type Message, type Producer } from 'kafkajs';
import pTimeout from 'p-timeout';
import { toTopic } from './append.js';
import { toKafkaMessage } from './cloud-event.js';
import type { OutboxRow } from './outbox-head.js';

/** Time that opening a producer and one send may take, in milliseconds. */
export const SEND_WITHIN_MS = 6_000;
/** Time that a question to the broker may take, in milliseconds. */
export const ASK_WITHIN_MS = 3_000;

// What a broker says of a record that it will never take.
const FOR_GOOD = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
]);

/** Thrown when the broker did not take what it was sent, or nobody knows whether it did. */
export class SendFailed extends Error {
  override name = 'SendFailed';
  /** Why the broker will never take it; absent when it may another time. */
  readonly forGood: string | undefined;

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'unknown', { cause });
    this.forGood = reasonForGood(cause);
  }
}

function reasonForGood(error: unknown): string | undefined {
  const { type, originalError, cause } = error as { type?: string; originalError?: unknown; cause?: unknown };
  if (error instanceof kafkajs.KafkaJSError && type && FOR_GOOD.has(type)) return type;
  const inner = originalError ?? cause;
  return inner ? reasonForGood(inner) : undefined;
}

/** Sends rows, each call one awaited batch. */
export interface Sender {
  /** @throws {SendFailed} */
  send(rows: OutboxRow[]): Promise<void>;
  close(): void;
}

/**
 * Makes a sender. After a failed or overdue send the sequence numbers of its producer cannot be trusted, so that the
 * next send opens another one.
 */
export function createSender(options: { kafka: Kafka; topicPrefix: string; source: string }): Sender {
  const { kafka, topicPrefix, source } = options;
  let producer: Producer | undefined;

  const open = async (): Promise<Producer> => {
    const opened = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 1 },
    });
    producer = opened;
    await opened.connect();
    return opened;
  };
  const close = () => {
    void producer?.disconnect().catch(() => {});
    producer = undefined;
  };

  return {
    async send(rows) {
      const byTopic = Map.groupBy(rows, (row) => toTopic(topicPrefix, row.aggregatetype));
      const topicMessages = [...byTopic].map(([topic, ofTopic]) => ({
        topic,
        messages: ofTopic.map((row) => toMessage(row, source)),
      }));
      const sending = (async () => {
        const opened = producer ?? (await open());
        await opened.sendBatch({ acks: -1, timeout: SEND_WITHIN_MS, topicMessages });
      })();
      const message = `the broker did not acknowledge a batch within ${SEND_WITHIN_MS} ms`;
      try {
        await pTimeout(sending, { milliseconds: SEND_WITHIN_MS, message });
      } catch (error) {
        const abandoned = producer;
        close();
        // A send that was abandoned may connect once more before it gives up.
        sending.catch(() => {}).finally(() => void abandoned?.disconnect().catch(() => {}));
        throw new SendFailed(error);
      }
    },
    close,
  };
}

/** Groups rows, in their order, by the partition that each is for. @throws {SendFailed} when the broker does not say. */
export async function byPartition(
  options: { kafka: Kafka; topicPrefix: string },
  rows: OutboxRow[],
): Promise<{ partition: string; rows: OutboxRow[] }[]> {
  const topicOf = (row: OutboxRow) => toTopic(options.topicPrefix, row.aggregatetype);
  const admin = options.kafka.admin();
  const ask = async () => {
    await admin.connect();
    const names = [...new Set(rows.map(topicOf))];
    // A topic that nobody has created yet must not hold the others up: its rows are a group of their own, which fails.
    const answers = await Promise.allSettled(names.map((name) => admin.fetchTopicMetadata({ topics: [name] })));
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.topics : []));
  };
  try {
    const topics = await pTimeout(ask(), { milliseconds: ASK_WITHIN_MS });
    const choose = Partitioners.DefaultPartitioner();
    const partitionOf = (row: OutboxRow) => {
      const topic = topicOf(row);
      const partitionMetadata = topics.find(({ name }) => name === topic)?.partitions ?? [];
      return `${topic}/${choose({ topic, partitionMetadata, message: { key: row.aggregateid, value: null } })}`;
    };
    return [...Map.groupBy(rows, partitionOf)].map(([partition, ofPartition]) => ({ partition, rows: ofPartition }));
  } catch (error) {
    throw new SendFailed(error);
  } finally {
    void admin.disconnect().catch(() => {});
  }
}

const toMessage = (row: OutboxRow, source: string): Message =>
  toKafkaMessage({ id: row.id, key: row.aggregateid, type: row.type, json: row.json, time: row.timestamp }, source);
