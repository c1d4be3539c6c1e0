import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { refuseGap } from './gap.js';
import { lookAtGroup, type Group } from './groups.js';
import type { Batch, Progress } from './handle-batch.js';

/** How a member of a group takes part. */
export interface StayOptions {
  kafka: Kafka;
  group: string;
  /** Topics with the prefix of the system. */
  topics: string[];
  topicPrefix: string;
  /** Service and consumer, as the command that rebuilds takes them. */
  consumer: string;
  handle(batch: Batch, progress: Progress): Promise<void>;
  /** Hears each look at the group, and whether this process is in it. */
  onLook(group: Group, isMember: boolean): void;
}

// How long the others wait for one that died; brokers allow no less.
const SESSION_MS = 6_000;
// How long they wait for one that is busy; it comes back when it is done.
const REBALANCE_MS = 15_000;
const BEAT_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 3_000;
const ABSENT_MS = 6_000;
const LEAVE_WITHIN_MS = 10_000;
// A first look that fails may be a cluster that is just starting; then the client goes on trying by itself.
const SILENT_MS = 20_000;

/**
 * Takes part in a consumer group until the signal is given. While a batch is handled the group is told so every second.
 * Rejects when its stay ends in any other way: the client gave up, Kafka did not answer, the broker counts the
 * group without us, or messages are gone that were not seen.
 */
export async function stayInGroup(options: StayOptions, signal: AbortSignal): Promise<void> {
  const { kafka, group, topics, topicPrefix } = options;
  for (const place of (await lookAtGroup(kafka, group, topics)).places)
    refuseGap(place, place.committed, options.consumer);

  const over = new AbortController();
  const ended = Promise.withResolvers<void>();
  const end = (reason?: unknown) => {
    over.abort();
    if (reason) ended.reject(reason);
    else ended.resolve();
  };
  const stop = () => end();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();

  const consumer = kafka.consumer({
    groupId: group,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 250,
    sessionTimeout: SESSION_MS,
    rebalanceTimeout: REBALANCE_MS,
    heartbeatInterval: BEAT_EVERY_MS,
    metadataMaxAge: 10_000,
    // Every end comes to us, so that there is one way to begin again.
    retry: { retries: 2, restartOnFailure: async () => false },
  });
  let memberId: string | undefined;
  let assigned = new Set<string>();
  let isHandling = false;
  // The next offset of each partition that has to be seen during this stay.
  const next = new Map<string, bigint>();
  consumer.on(consumer.events.CRASH, ({ payload }) => end(payload.error));
  consumer.on(consumer.events.REQUEST_TIMEOUT, () => end(new Error('Kafka left a request unanswered')));
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    memberId = payload.memberId;
    assigned = new Set(
      Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => `${topic}/${partition}`),
      ),
    );
    next.clear();
  });

  /** Refuses what comes after a hole. A compacted log has holes of its own; they do not move its start. */
  async function refuseHole(topic: string, partition: number, first: string): Promise<void> {
    const name = `${topic}/${partition}`;
    if (next.get(name) === BigInt(first)) return;
    const { places } = await lookAtGroup(kafka, group, topics);
    const place = places.find((candidate) => candidate.topic === topic && candidate.partition === partition);
    if (place) refuseGap(place, next.get(name) ?? place.committed, options.consumer);
  }

  async function eachBatch({ batch, heartbeat, resolveOffset, isRunning, isStale }: EachBatchPayload): Promise<void> {
    if (over.signal.aborted || !isRunning() || isStale()) return;
    const { topic, partition } = batch;
    const commit = async (offset: string) => {
      await consumer.commitOffsets([{ topic, partition, offset: (BigInt(offset) + 1n).toString() }]);
    };
    isHandling = true;
    // What a heartbeat is told, the fetch that follows is told again.
    const beating = setInterval(() => void heartbeat().catch(() => {}), BEAT_EVERY_MS);
    try {
      await refuseHole(topic, partition, batch.firstOffset() ?? batch.lastOffset());
      next.set(`${topic}/${partition}`, BigInt(batch.lastOffset()) + 1n);
      await options.handle(
        { topic: topic.slice(topicPrefix.length), partition, messages: batch.messages },
        {
          signal: over.signal,
          async handled(offset) {
            await commit(offset);
            await heartbeat();
          },
        },
      );
      await commit(batch.lastOffset());
      resolveOffset(batch.lastOffset());
    } catch (error) {
      // The client takes some of what a batch throws for its own errors; a hole is no such thing.
      if (!isOfClient(error)) end(error);
      throw error;
    } finally {
      clearInterval(beating);
      isHandling = false;
    }
  }

  async function watch(): Promise<void> {
    let absentSince: number | undefined;
    let silentSince: number | undefined;
    for (;;) {
      await delay(LOOK_EVERY_MS, undefined, { signal: over.signal });
      let seen: Group;
      try {
        seen = await lookAtGroup(kafka, group, topics);
        silentSince = undefined;
      } catch (error) {
        silentSince ??= performance.now();
        if (performance.now() - silentSince > SILENT_MS) throw error;
        continue;
      }
      const isMember = memberId !== undefined && seen.members.includes(memberId);
      options.onLook(seen, isMember);
      // Who handles a long batch may be counted out; it comes back by itself.
      absentSince = isMember || isHandling ? undefined : (absentSince ?? performance.now());
      if (absentSince !== undefined && performance.now() - absentSince > ABSENT_MS)
        throw new Error('the group goes on without this process');
      for (const place of seen.places) {
        const name = `${place.topic}/${place.partition}`;
        const goesOnAt = next.get(name) ?? place.committed;
        // What was read since this look may be beyond the end that it saw, never before the start.
        if (isMember && assigned.has(name) && place.low > goesOnAt) refuseGap(place, goesOnAt, options.consumer);
      }
    }
  }

  const start = async () => {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
  };
  try {
    start().catch(end);
    watch().catch((error: unknown) => over.signal.aborted || end(error));
    await ended.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    await leave(consumer);
  }
}

/** Leaves the group, but waits for nobody without end. */
const leave = (consumer: Consumer): Promise<unknown> =>
  Promise.race([consumer.disconnect().catch(() => {}), delay(LEAVE_WITHIN_MS, undefined, { ref: false })]);

const isOfClient = (error: unknown): boolean => error instanceof Error && error.name.startsWith('KafkaJS');
