import { setTimeout as delay } from 'node:timers/promises';
import { Partitioners, type Kafka, type Producer } from 'kafkajs';
import pg from 'pg';
import { Counter, Gauge, type Registry } from 'prom-client';
import { toTopic } from './append.js';
import { toKafkaMessage } from './cloud-event.js';

interface Log {
  warn(fields: object, message: string): void;
}

/** Sends what the outbox holds, for as long as it runs. */
export interface Relay {
  /** Says that something was just committed, so that it leaves now rather than at the next look. */
  nudge(): void;
  /** Finishes the batch in hand and lets another process take over. */
  stop(): Promise<void>;
}

interface Row {
  position: string;
  id: string;
  aggregatetype: string;
  aggregateid: string;
  type: string;
  json: string;
  timestamp: Date;
}

const BATCH = 1_000;
const LOOK_EVERY_MS = 500;
// After a batch that was not full, a moment for company to gather: a crowd then leaves in few batches.
const GATHER_MS = 20;
const SEND_WITHIN_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
const READ_BATCH = `
  select position, id, aggregatetype, aggregateid, type, payload::text as json, timestamp
  from outbox order by position limit ${BATCH}`;

/**
 * Runs the relay of a service: of all its processes one holds the advisory lock, reads the outbox in order of position,
 * sends one awaited batch at a time and deletes what the broker acknowledged. Whatever fails, nothing is deleted that
 * was not acknowledged, so an event may be sent twice and is never lost.
 */
export function startRelay(options: {
  databaseUrl: string;
  kafka: Kafka;
  topicPrefix: string;
  /** CloudEvents source, for example `/shop/orders`. */
  source: string;
  logger: Log;
  metrics: Registry;
}): Relay {
  const { logger } = options;
  const sent = new Counter({ name: 'outbox_sent_total', help: 'Events sent to Kafka.', registers: [options.metrics] });
  const leading = new Gauge({
    name: 'outbox_relay_leader',
    help: '1 in the process that relays.',
    registers: [options.metrics],
  });
  let stopping = false;
  let nudged = false;
  let isTroubled = false;
  let wake = () => {};

  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, nudged || stopping ? 0 : milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function lead(database: pg.Client): Promise<void> {
    const producer = options.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      // Giving up would lose the order; the deadline of a send ends what takes too long.
      retry: { retries: Number.MAX_SAFE_INTEGER },
    });
    try {
      await producer.connect();
      while (!stopping) {
        nudged = false;
        const { rows } = await database.query<Row>(READ_BATCH);
        if (rows.length === 0) {
          await rest(LOOK_EVERY_MS);
          continue;
        }
        await send(producer, rows);
        await database.query('delete from outbox where position = any($1::bigint[])', [
          rows.map((row) => row.position),
        ]);
        sent.inc(rows.length);
        isTroubled = false;
        if (rows.length < BATCH) await delay(GATHER_MS);
      }
    } finally {
      // After a failed or overdue send the sequence numbers of this producer cannot be trusted: it is never used again.
      void producer.disconnect().catch(() => {});
    }
  }

  async function send(producer: Producer, rows: Row[]): Promise<void> {
    const byTopic = Map.groupBy(rows, (row) => toTopic(options.topicPrefix, row.aggregatetype));
    const topicMessages = [...byTopic].map(([topic, ofTopic]) => ({
      topic,
      messages: ofTopic.map((row) =>
        toKafkaMessage(
          { id: row.id, key: row.aggregateid, type: row.type, json: row.json, time: row.timestamp },
          options.source,
        ),
      ),
    }));
    const overdue = new AbortController();
    await Promise.race([
      producer.sendBatch({ acks: -1, topicMessages }),
      delay(SEND_WITHIN_MS, undefined, { signal: overdue.signal }).then(() => {
        throw new Error(`the broker did not acknowledge a batch within ${SEND_WITHIN_MS} ms`);
      }),
    ]).finally(() => overdue.abort());
  }

  async function run(): Promise<void> {
    while (!stopping) {
      const database = new pg.Client({
        connectionString: options.databaseUrl,
        application_name: 'relay',
        keepAlive: true,
      });
      // A lost connection is met by the next query; without a listener it would end the process.
      database.on('error', () => {});
      try {
        await database.connect();
        // A deletion that a crash undoes costs a repeat and nothing else, so it need not wait for the disk.
        await database.query('set synchronous_commit = off');
        while (!stopping && !(await isElected(database))) await rest(LOOK_EVERY_MS);
        leading.set(1);
        await lead(database);
      } catch (error) {
        if (!isTroubled) logger.warn({ err: error }, 'the relay cannot send and tries again every second');
        isTroubled = true;
        nudged = false;
        await rest(RETRY_AFTER_MS);
      } finally {
        leading.set(0);
        await database.end().catch(() => {});
      }
    }
  }

  const running = run();
  return {
    nudge() {
      nudged = true;
      wake();
    },
    async stop() {
      stopping = true;
      wake();
      await running;
    },
  };
}

/** The advisory lock that elects the relay of a database; held by the session, so it goes with the process. */
export const RELAY_LOCK = `hashtextextended('outbox.relay', 0)`;

async function isElected(database: pg.Client): Promise<boolean> {
  const { rows } = await database.query<{ elected: boolean }>(`select pg_try_advisory_lock(${RELAY_LOCK}) as elected`);
  return rows[0]?.elected ?? false;
}
