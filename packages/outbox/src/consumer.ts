import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage } from 'kafkajs';
import type { DataSource, EntityManager } from 'typeorm';
import { appendEvents } from './append.js';
import { fromKafkaMessage, type StoredEvent } from './cloud-event.js';
import type { Contracts } from './contracts.js';
import { toDeadLetter } from './dead-letter.js';
import { GapFound, refuseGap } from './gap.js';
import { isInfrastructureError } from './infrastructure-error.js';

interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What a service does when an event arrives. */
export interface Reaction<Data = unknown> {
  /** Event type and version, for example `order.placed.v1`. */
  on: string;
  /** Takes from the event's data what this service uses; throws when the data is not what the contract says. */
  read(data: unknown): Data;
  /** The effect. It happens in one transaction with the note that this event was seen, so it happens once. */
  handle(event: Received<Data>, transaction: EntityManager): Promise<void>;
  /** An event older than this many days is noted and has no effect: nobody is told old news by a replay. */
  ignoreAfterDays?: number;
}

/** An event as a reaction sees it. */
export interface Received<Data> {
  id: string;
  key: string;
  time: Date;
  data: Data;
}

/** Some reactions that advance together through some topics. */
export interface ConsumerOptions {
  /** Name of the consumer within its service; stored with every event it has seen. */
  name: string;
  service: string;
  reactions: Reaction<never>[];
  /** Contracts of the service, for the dead letters it writes. */
  contracts: Contracts;
  /** Topics of its neighbours, by name without prefix. */
  topics: string[];
  topicPrefix: string;
  kafka: Kafka;
  database: DataSource;
  logger: Log;
  /** Called when a transaction may have left something in the outbox. */
  nudge(): void;
}

/** A running consumer. */
export interface RunningConsumer {
  /** @throws with the reason once the consumer has stopped by itself. */
  checkHealth(): void;
  stop(): Promise<void>;
}

type Step =
  | { offset: string; kind: 'event'; event: StoredEvent; reaction: Reaction }
  | { offset: string; kind: 'dead'; id: string; message: KafkaMessage; reason: string };

const RETRY_AFTER_MS = 1_000;
// A cluster that is just starting refuses the first attempts.
const PATIENT_ATTEMPTS = 5;
const DAY_MS = 86_400_000;

/** The consumer group of a consumer; the prefix keeps apart systems that share a cluster. */
export const groupId = (options: { topicPrefix: string; service: string; name: string }) =>
  `${options.topicPrefix}${options.service}.${options.name}`;

/**
 * Handles events in the order of their partition, a batch in one transaction and then the offset. A batch that fails is
 * taken one by one: what cannot be read leaves as a dead letter; while the database or the broker cannot be reached it
 * waits; an event whose effect fails stops the consumer before it.
 */
export function startConsumer(options: ConsumerOptions): RunningConsumer {
  const { kafka, logger, database, name } = options;
  const group = groupId(options);
  const topics = options.topics.map((topic) => options.topicPrefix + topic);
  const reactions = new Map(options.reactions.map((reaction) => [reaction.on, reaction as Reaction]));
  let stopped: string | undefined;
  let stopping = false;
  let consumer: Consumer | undefined;

  function plan(topic: string, partition: number, message: KafkaMessage): Step | undefined {
    const { offset } = message;
    const id = placeId(topic, partition, offset);
    try {
      const event = fromKafkaMessage(message);
      const reaction = reactions.get(event.type);
      if (!reaction) return undefined;
      return { offset, kind: 'event', reaction, event: { ...event, data: reaction.read(event.data) } };
    } catch (error) {
      return { offset, kind: 'dead', id, message, reason: error instanceof Error ? error.name : 'unreadable' };
    }
  }

  async function apply(topic: string, partition: number, steps: Step[]): Promise<void> {
    await database.transaction(async (transaction) => {
      const ids = steps.map((step) => (step.kind === 'event' ? step.event.id : step.id));
      const fresh = new Set(
        (
          (await transaction.query(
            `insert into inbox (consumer, event_id) select $1, id from unnest($2::uuid[]) as id
             on conflict do nothing returning event_id`,
            [name, ids],
          )) as { event_id: string }[]
        ).map((row) => row.event_id),
      );
      for (const [index, step] of steps.entries()) {
        // A repeat within the batch is handled where it stands first.
        if (!fresh.delete(ids[index]!.toLowerCase())) continue;
        if (step.kind === 'dead') {
          const place = { topic: topic.slice(options.topicPrefix.length), partition, offset: step.offset };
          await appendEvents(transaction, options.contracts, [
            toDeadLetter({ ...place, consumer: group, reason: step.reason, message: step.message }),
          ]);
        } else if (!isTooOld(step)) {
          await step.reaction.handle(step.event as Received<unknown>, transaction);
        }
      }
    });
    const dead = steps.filter((step) => step.kind === 'dead').length;
    if (dead > 0) {
      logger.warn({ consumer: name, topic, partition, dead }, 'messages that cannot be read left as dead letters');
      options.nudge();
    }
  }

  /** Tries until the database answers; throws what is not the database's fault. */
  async function applyPatiently(
    topic: string,
    partition: number,
    steps: Step[],
    beat: () => Promise<void>,
  ): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await apply(topic, partition, steps);
      } catch (error) {
        if (stopping || !isInfrastructureError(error)) throw error;
        if (attempt === 0) logger.warn({ consumer: name, err: error }, 'waiting for the database');
        await delay(RETRY_AFTER_MS);
        await beat();
      }
    }
  }

  async function eachBatch({ batch, heartbeat, resolveOffset, isRunning, isStale }: EachBatchPayload): Promise<void> {
    if (stopped || !isRunning() || isStale()) return;
    const { topic, partition } = batch;
    const steps = batch.messages.map((message) => plan(topic, partition, message)).filter((step) => step !== undefined);
    const commit = (offset: string) =>
      consumer!.commitOffsets([{ topic, partition, offset: (BigInt(offset) + 1n).toString() }]);
    try {
      if (steps.length > 0) await applyPatiently(topic, partition, steps, heartbeat);
    } catch (failure) {
      if (!isEffectFailure(failure)) throw failure;
      for (const step of steps) {
        try {
          await applyPatiently(topic, partition, [step], heartbeat);
        } catch (error) {
          if (!isEffectFailure(error)) throw error;
          return stopBefore(step, topic, partition, error);
        }
        await commit(step.offset);
        await heartbeat();
      }
    }
    await commit(batch.lastOffset());
    resolveOffset(batch.lastOffset());
  }

  /** What the broker says, or a stop, is no fault of the effect: the batch comes again, here or elsewhere. */
  const isEffectFailure = (error: unknown): boolean => !stopping && !(error instanceof kafkajs.KafkaJSError);

  function stopBefore(step: Step, topic: string, partition: number, error: unknown): void {
    const what = step.kind === 'event' ? `${step.event.type} ${step.event.id}` : `offset ${step.offset}`;
    stopped = `the consumer ${name} stopped before ${what} of ${topic}/${partition}: its effect fails`;
    logger.error({ consumer: name, err: error }, stopped);
    void consumer!.stop();
  }

  async function join(): Promise<void> {
    await refuseGap({ kafka, group, topics, consumer: `${options.service} ${name}` });
    consumer = kafka.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 250,
      // How long the others wait for one that died.
      sessionTimeout: 10_000,
      heartbeatInterval: 1_000,
      metadataMaxAge: 10_000,
      retry: { restartOnFailure: async () => !stopping },
    });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
  }

  async function joinPatiently(): Promise<void> {
    for (let attempt = 0; !stopping; attempt += 1) {
      try {
        return await join();
      } catch (error) {
        await consumer?.disconnect().catch(() => {});
        if (error instanceof GapFound) {
          stopped = error.message;
          return logger.error({ consumer: name }, stopped);
        }
        if (attempt === PATIENT_ATTEMPTS) logger.warn({ consumer: name, err: error }, 'waiting for Kafka');
        await delay(RETRY_AFTER_MS);
      }
    }
  }

  const joining = joinPatiently();
  return {
    checkHealth() {
      if (stopped) throw new Error(stopped);
    },
    async stop() {
      stopping = true;
      await joining;
      await consumer?.disconnect();
    },
  };
}

const isTooOld = ({ reaction, event }: { reaction: Reaction; event: StoredEvent }): boolean =>
  reaction.ignoreAfterDays !== undefined && Date.now() - event.time.getTime() > reaction.ignoreAfterDays * DAY_MS;

/** Names a place in a topic by a UUID, so that a message without a readable id is still seen once. */
function placeId(topic: string, partition: number, offset: string): string {
  const hex = createHash('sha256').update(`${topic}/${partition}/${offset}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
