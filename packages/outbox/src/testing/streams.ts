import { openDatabase } from '@tpt/database';
import {
  asSuperuser,
  createTestDatabase,
  currentRun,
  openTopics,
  type TestDatabase,
  uniquePrefix,
  waitFor,
} from '@tpt/testing';
import { CommandFailed, createAlarms } from '@tpt/program';
import { createKafka } from '@tpt/kafka';
import { logLevel, Kafka, type Admin, type KafkaMessage, type Message, type Producer } from 'kafkajs';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { toKafkaMessage } from '../cloud-event.js';
import { startConsumer, type RunningConsumer } from '../consumer.js';
import { loadContracts, ownEvents } from '../contracts.js';
import { runEventsCommand } from '../events-command.js';
import type { Reaction } from '../reaction.js';
import { rebuildConsumer } from '../rebuild.js';
import { startRelay, type Relay } from '../relay.js';

const SERVICE = 'test';
const TOPIC = 'tpt.things.v1';

/** A line that was logged. */
export interface Line {
  level: 'debug' | 'info' | 'warn' | 'error';
  message: string;
}

/** Real streams of one test file: a database, and for each test a topic of its own. */
export class Streams {
  readonly topics = [TOPIC];
  readonly lines: Line[] = [];
  topicPrefix = '';
  store!: TestDatabase;
  database!: DataSource;
  admin!: Admin;
  producer!: Producer;
  metrics = new Registry();
  readonly #running: (RunningConsumer | Relay)[] = [];
  readonly #kafka = new Kafka({ brokers: [currentRun().kafka], logLevel: logLevel.NOTHING });

  async open(): Promise<void> {
    this.store = await createTestDatabase('notification');
    this.database = await this.#connect();
    this.admin = this.#kafka.admin();
    this.producer = this.#kafka.producer();
    await Promise.all([this.admin.connect(), this.producer.connect()]);
  }

  /** Stops what a test has started, and empties the tables. */
  async clear(): Promise<void> {
    await Promise.all(this.#running.splice(0).map((part) => part.stop()));
    await this.sql('truncate outbox, outbox_aside, inbox, parked_events, event_decisions, milestones_told');
    this.lines.length = 0;
    this.metrics = new Registry();
  }

  async close(): Promise<void> {
    await Promise.all([this.admin?.disconnect(), this.producer?.disconnect()]);
    await this.database?.destroy();
    await this.store?.drop();
  }

  #connect(url = this.store.url): Promise<DataSource> {
    return openDatabase({ url, program: 'test', entities: [], connections: 4, work: 'background' });
  }

  get topic(): string {
    return this.topicPrefix + TOPIC;
  }

  /** Runs a statement as the superuser, whatever the service may do just now. */
  sql<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
    const name = new URL(this.store.url).pathname.slice(1);
    return asSuperuser(currentRun().postgres, name, async (client) => {
      const { rows } = await client.query(statement, values);
      return rows as Row[];
    });
  }

  /** Ends every connection to the database, as a failover does. */
  cutConnections(): Promise<unknown> {
    return asSuperuser(currentRun().postgres, 'postgres', (client) =>
      client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        new URL(this.store.url).pathname.slice(1),
      ]),
    );
  }

  /** Runs a statement as the superuser outside the database, its name put for DATABASE. */
  alterDatabase(statement: string): Promise<unknown> {
    const name = new URL(this.store.url).pathname.slice(1);
    return asSuperuser(currentRun().postgres, 'postgres', (client) =>
      client.query(statement.replace('DATABASE', client.escapeIdentifier(name))),
    );
  }

  async createTopic(options: { partitions?: number; config?: Record<string, string> } = {}): Promise<void> {
    this.topicPrefix = uniquePrefix();
    const configEntries = Object.entries(options.config ?? {}).map(([name, value]) => ({ name, value }));
    await openTopics(this.admin, [{ topic: this.topic, numPartitions: options.partitions ?? 1, configEntries }]);
  }

  send(...messages: Message[]): Promise<unknown> {
    return this.producer.send({ topic: this.topic, messages });
  }

  /** Puts things in the outbox, as a service would. */
  insert(things: { key?: string; number: number; padding?: string; topic?: string }[]): Promise<unknown> {
    return this.database.query(
      `insert into outbox (aggregatetype, aggregateid, type, payload)
       select thing ->> 'topic', thing ->> 'key', 'thing.v1', thing - 'topic' - 'key'
       from jsonb_array_elements($1::jsonb) with ordinality as given (thing, place) order by place`,
      [JSON.stringify(things.map((given) => ({ key: 'a', topic: 'things', ...given })))],
    );
  }

  startRelay(options: { url?: string } = {}): Relay {
    return this.#keep(
      startRelay({
        databaseUrl: options.url ?? this.store.url,
        kafka: this.#client(),
        topicPrefix: this.topicPrefix,
        service: SERVICE,
        logger: this.logger,
        metrics: new Registry(),
      }),
    );
  }

  consume(name: string, reactions: Reaction<never>[], database = this.database): RunningConsumer {
    const { logger, metrics } = this;
    return this.#keep(
      startConsumer({
        name,
        service: SERVICE,
        reactions,
        contracts: loadContracts(ownEvents),
        topics: this.topics,
        topicPrefix: this.topicPrefix,
        kafka: this.#client(),
        database,
        logger,
        metrics,
        alarms: createAlarms({ logger, metrics }),
        nudge: () => {},
      }),
    );
  }

  /** What the command prints that looks after events, and why it fails. */
  async command(name: string, reactions: Reaction<never>[], ...args: string[]): Promise<string> {
    const printed: string[] = [];
    await runEventsCommand(
      {
        service: SERVICE,
        kafka: this.#client(),
        topicPrefix: this.topicPrefix,
        database: this.database,
        consumers: { [name]: { topics: this.topics, reactions } },
        print: (line) => void printed.push(line),
      },
      args,
    ).catch((error: unknown) => {
      if (!(error instanceof CommandFailed)) throw error;
      printed.push(`✗ ${error.message}`);
    });
    return printed.join('\n');
  }

  rebuild(name: string): Promise<void> {
    const { database, topics, topicPrefix } = this;
    return rebuildConsumer({ kafka: this.#client(), database, service: SERVICE, name, topics, topicPrefix });
  }

  /** Things of the topic, partition by partition. */
  async read(): Promise<{ id: string; key: string; number: number }[]> {
    return (await this.readMessages()).map(({ headers, key, value }) => {
      const { number } = JSON.parse(String(value)) as { number: number };
      return { id: String(headers?.['ce_id']), key: String(key), number };
    });
  }

  /** Messages of the topic, partition by partition, as a stranger reads them. */
  async readMessages(): Promise<KafkaMessage[]> {
    const read: KafkaMessage[] = [];
    const consumer = this.#kafka.consumer({ groupId: uniquePrefix(), maxWaitTimeInMs: 50 });
    await consumer.connect();
    await consumer.subscribe({ topic: this.topic, fromBeginning: true });
    // What compaction removed is not waited for: the last message of a partition always stays.
    const ends = (await this.admin.fetchTopicOffsets(this.topic)).filter(({ high, low }) => high !== low);
    const last = new Map<number, bigint>();
    await consumer.run({
      eachMessage: async ({ message, partition }) => {
        read.push(message);
        last.set(partition, BigInt(message.offset));
      },
    });
    await waitFor('all messages', () =>
      ends.every(({ partition, high }) => (last.get(partition) ?? -1n) >= BigInt(high) - 1n),
    );
    await consumer.disconnect();
    return read;
  }

  /** What was logged as an error. */
  get errors(): string[] {
    return this.lines.filter(({ level }) => level === 'error').map(({ message }) => message);
  }

  readonly logger = {
    debug: (_fields: object, message: string) => void this.lines.push({ level: 'debug', message }),
    info: (_fields: object, message: string) => void this.lines.push({ level: 'info', message }),
    warn: (_fields: object, message: string) => void this.lines.push({ level: 'warn', message }),
    error: (_fields: object, message: string) => void this.lines.push({ level: 'error', message }),
  };

  #client(): Kafka {
    return createKafka({ brokers: [currentRun().kafka], program: SERVICE, logger: this.logger });
  }

  #keep<Part extends RunningConsumer | Relay>(part: Part): Part {
    this.#running.push(part);
    return part;
  }
}

/** The id of a numbered thing. */
export const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A numbered thing as a message; without data it is a tombstone. */
export const thing = (
  number: number,
  { key = 'a', time = new Date(), data = { number } as object | null } = {},
): Message =>
  toKafkaMessage({ id: idOf(number), key, type: 'thing.v1', json: data && JSON.stringify(data), time }, '/test');

/** Reads `{ number }` and runs an effect. */
export const reaction = (effect: Reaction<number>['handle'], more: Partial<Reaction<number>> = {}): Reaction<never> =>
  ({
    on: 'thing.v1',
    read(data: unknown) {
      const { number } = data as { number?: unknown };
      if (typeof number !== 'number') throw new TypeError('not a thing');
      return number;
    },
    handle: effect,
    ...more,
  }) as Reaction<never>;
