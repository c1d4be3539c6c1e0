import { setTimeout as delay } from 'node:timers/promises';
import { type Alarms, maskError } from '@tpt/program';
import { lagOf, type Group } from '@tpt/kafka';
import type { Kafka } from 'kafkajs';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { createConsumerMetrics } from './consumer-metrics.js';
import type { Contracts } from './contracts.js';
import { GapFound } from './gap.js';
import { createBatchHandler } from './handle-batch.js';
import { measureParked } from './measure.js';
import { byType, type Reaction } from './reaction.js';
import { stayInGroup } from './stay-in-group.js';

interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
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
  /** Connections for work in the background. */
  database: DataSource;
  logger: Log;
  alarms: Alarms;
  metrics: Registry;
  /** Called when a transaction may have left something in the outbox. */
  nudge(): void;
}

/** A running consumer. */
export interface RunningConsumer {
  stop(): Promise<void>;
}

const AGAIN_MS = 500;
const LATEST_AGAIN_MS = 4_000;
// A stay that lasted was sound; what ended it is another matter than what ended those before.
const SOUND_MS = 30_000;
const LOOK_AT_GAP_EVERY_MS = 5_000;
// A process that starts with its cluster meets refusals that mean nothing.
const QUIET_TRIES = 3;
const STANDSTILL_MS = 60_000;

/** The consumer group of a consumer; the prefix keeps apart systems that share a cluster. */
export const groupId = (options: { topicPrefix: string; service: string; name: string }) =>
  `${options.topicPrefix}${options.service}.${options.name}`;

/**
 * Handles events in the order of their partition for as long as it runs: whatever ends its stay in the group, it says so and
 * begins a new one. Where events are gone that it has not seen it refuses to go on until it was rebuilt.
 */
export function startConsumer(options: ConsumerOptions): RunningConsumer {
  const { name, logger, alarms, database } = options;
  const group = groupId(options);
  const metrics = createConsumerMetrics(options.metrics, name);
  const progress = createStandstillWatch();
  const alarm = (what: string) => `consumer ${name} ${what}`;
  const handle = createBatchHandler({
    ...options,
    group,
    reactions: byType(options.reactions),
    count: metrics.count,
    waitsFor: (error) =>
      alarms.set(
        alarm('waits'),
        error === undefined ? undefined : `the consumer ${name} waits: ${maskError(error).message}`,
        { err: error },
      ),
  });
  const stopping = new AbortController();
  const rest = (milliseconds: number) => delay(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});

  function onLook(seen: Group, isMember: boolean): void {
    const lag = lagOf(seen);
    metrics.look(lag, isMember);
    const standsStill = progress(seen, lag);
    alarms.set(
      alarm('progress'),
      standsStill ? `the consumer ${name} makes no progress: ${lag} messages wait` : undefined,
    );
    if (isMember) alarms.set(alarm('presence'), undefined);
    void measureParked(database, name)
      .then(({ parked, heads }) => {
        metrics.parked(parked);
        const look = `npm run events -- look ${options.service}`;
        alarms.set(
          alarm('parked'),
          parked === 0 ? undefined : `${parked} events wait in the consumer ${name}, ${heads} of them failed: ${look}`,
        );
      })
      .catch(() => {});
  }

  async function run(): Promise<void> {
    for (let tries = 1; !stopping.signal.aborted; tries += 1) {
      const began = performance.now();
      try {
        await stayInGroup(
          {
            kafka: options.kafka,
            group,
            topics: options.topics.map((topic) => options.topicPrefix + topic),
            topicPrefix: options.topicPrefix,
            consumer: `${options.service} ${name}`,
            handle,
            onLook,
          },
          stopping.signal,
        );
      } catch (error) {
        metrics.look(undefined, false);
        if (error instanceof GapFound) {
          alarms.set(alarm('presence'), error.message);
          tries = 0;
          await rest(LOOK_AT_GAP_EVERY_MS);
          continue;
        }
        if (performance.now() - began > SOUND_MS) tries = 1;
        if (tries > QUIET_TRIES || performance.now() - began > SOUND_MS)
          alarms.set(alarm('presence'), `the consumer ${name} ended and begins again: ${maskError(error).message}`, {
            err: error,
          });
        else logger.warn({ consumer: name, err: error }, 'a consumer ended and begins again');
        await rest(Math.min(AGAIN_MS * 2 ** (tries - 1), LATEST_AGAIN_MS));
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Whether a group has stood still for a minute while messages waited, by what the broker says. */
function createStandstillWatch(): (group: Group, lag: number) => boolean {
  let before = '';
  let since = performance.now();
  return ({ places }, lag) => {
    const now = places.map(({ committed }) => committed).join();
    if (now !== before || lag === 0) {
      before = now;
      since = performance.now();
    }
    return performance.now() - since > STANDSTILL_MS;
  };
}
