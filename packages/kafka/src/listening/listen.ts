import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { lookAtGroup } from '../groups.js';
import { watchGroup } from '../watch-group.js';
import type { ListeningOptions } from './heard.js';

// How long the broker keeps the place of one that died; it allows no less.
const SESSION_MS = 6_000;
const BEAT_EVERY_MS = 1_000;
const LEAVE_WITHIN_MS = 3_000;

/**
 * Listens until the signal is given, from where `next` says, which it keeps; of a partition that is not there, from its
 * end. Nothing is committed, so the broker forgets the group as soon as nobody is in it. Rejects when its stay ends in any
 * other way: the client gave up, Kafka did not answer, or the broker counts the group without us.
 */
export async function listen(
  options: ListeningOptions & { next: Map<string, bigint>; onPresence(isPresent: boolean): void },
  signal: AbortSignal,
): Promise<void> {
  const { kafka, group, next, topicPrefix } = options;
  const topics = options.topics.map((topic) => topicPrefix + topic);
  const look = () => lookAtGroup(kafka, group, topics);
  for (const { topic, partition, high } of (await look()).places) {
    const place = nameOf(topic, partition);
    if (!next.has(place)) next.set(place, high);
  }

  const over = new AbortController();
  const ended = Promise.withResolvers<void>();
  const end = (reason?: unknown) => {
    over.abort();
    if (reason) ended.reject(reason);
    else ended.resolve();
  };
  const fail = (error: unknown) => over.signal.aborted || end(error);
  const stop = () => end();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();

  const consumer = kafka.consumer({
    groupId: group,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100,
    sessionTimeout: SESSION_MS,
    heartbeatInterval: BEAT_EVERY_MS,
    metadataMaxAge: 10_000,
    // Every end comes to us, so that there is one way to begin again.
    retry: { retries: 2, restartOnFailure: async () => false },
  });
  let memberId: string | undefined;
  const { CRASH, REQUEST_TIMEOUT, GROUP_JOIN } = consumer.events;
  consumer.on(CRASH, ({ payload }) => fail(payload.error));
  consumer.on(REQUEST_TIMEOUT, () => fail(new Error('Kafka left a request unanswered')));
  consumer.on(GROUP_JOIN, ({ payload }) => {
    memberId = payload.memberId;
    for (const [topic, partitions] of Object.entries(payload.memberAssignment))
      for (const partition of partitions) {
        const offset = next.get(nameOf(topic, partition));
        if (offset !== undefined) consumer.seek({ topic, partition, offset: offset.toString() });
      }
    options.onPresence(true);
  });

  const eachBatch = async ({ batch, resolveOffset }: EachBatchPayload): Promise<void> => {
    if (over.signal.aborted) return;
    const topic = batch.topic.slice(topicPrefix.length);
    for (const message of batch.messages)
      options.hear({ topic, type: typeOf(message), key: message.key?.toString('utf8') ?? '' });
    next.set(nameOf(batch.topic, batch.partition), BigInt(batch.lastOffset()) + 1n);
    resolveOffset(batch.lastOffset());
  };
  const joining = join(consumer, topics, eachBatch);
  joining.catch(fail);
  watchGroup({ look, memberId: () => memberId, isBusy: () => false, onLook: () => {}, signal: over.signal }).catch(
    fail,
  );
  try {
    await ended.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    // A client that is told to leave while it joins forgets that it was told.
    const left = joining.catch(() => {}).then(() => consumer.disconnect());
    await Promise.race([left.catch(() => {}), delay(LEAVE_WITHIN_MS, undefined, { ref: false })]);
  }
}

async function join(
  consumer: Consumer,
  topics: string[],
  eachBatch: (payload: EachBatchPayload) => Promise<void>,
): Promise<void> {
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: false });
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
}

const nameOf = (topic: string, partition: number): string => `${topic}/${partition}`;

const typeOf = ({ headers }: KafkaMessage): string => String(headers?.['ce_type'] ?? '').replace(/^tpt\./, '');
