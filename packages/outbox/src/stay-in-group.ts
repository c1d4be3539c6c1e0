import { setTimeout as delay } from 'node:timers/promises';
import { lookAtGroup, watchGroup, type Group } from '@tpt/kafka';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { Continuity } from './continuity.js';
import { refuseGap } from './gap.js';
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
const LEAVE_WITHIN_MS = 10_000;

/**
 * Takes part in a consumer group until the signal is given. While a batch is handled the group is told so every second.
 * Rejects when its stay ends in any other way: the client gave up, Kafka did not answer, the broker counts the group
 * without us, or messages are gone that were not seen.
 */
export async function stayInGroup(options: StayOptions, signal: AbortSignal): Promise<void> {
  const look = () => lookAtGroup(options.kafka, options.group, options.topics);
  for (const place of (await look()).places) refuseGap(place, place.committed, options.consumer);

  const stay = new Stay(options, look);
  const stop = () => stay.end();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    await stay.lasts();
  } finally {
    signal.removeEventListener('abort', stop);
    await stay.leave();
  }
}

/** From joining a group to leaving it. */
class Stay {
  readonly #options: StayOptions;
  readonly #consumer: Consumer;
  readonly #continuity: Continuity;
  readonly #look: () => Promise<Group>;
  readonly #over = new AbortController();
  readonly #ended = Promise.withResolvers<void>();
  #joining: Promise<void> = Promise.resolve();
  #memberId: string | undefined;
  #isHandling = false;

  constructor(options: StayOptions, look: () => Promise<Group>) {
    this.#options = options;
    this.#look = look;
    this.#continuity = new Continuity(look, options.consumer);
    this.#consumer = options.kafka.consumer({
      groupId: options.group,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 250,
      sessionTimeout: SESSION_MS,
      rebalanceTimeout: REBALANCE_MS,
      heartbeatInterval: BEAT_EVERY_MS,
      metadataMaxAge: 10_000,
      // Every end comes to us, so that there is one way to begin again.
      retry: { retries: 2, restartOnFailure: async () => false },
    });
    const { CRASH, REQUEST_TIMEOUT, GROUP_JOIN } = this.#consumer.events;
    this.#consumer.on(CRASH, ({ payload }) => this.end(payload.error));
    this.#consumer.on(REQUEST_TIMEOUT, () => this.end(new Error('Kafka left a request unanswered')));
    this.#consumer.on(GROUP_JOIN, ({ payload }) => {
      this.#memberId = payload.memberId;
      this.#continuity.begin(payload.memberAssignment);
    });
  }

  /** Ends the stay; for a reason, unless somebody asked for it. */
  end(reason?: unknown): void {
    this.#over.abort();
    if (reason) this.#ended.reject(reason);
    else this.#ended.resolve();
  }

  lasts(): Promise<void> {
    const { signal } = this.#over;
    const fail = (error: unknown) => signal.aborted || this.end(error);
    this.#joining = this.#join();
    this.#joining.catch(fail);
    watchGroup({
      look: this.#look,
      memberId: () => this.#memberId,
      isBusy: () => this.#isHandling,
      onLook: (group, isMember) => {
        this.#options.onLook(group, isMember);
        if (isMember) this.#continuity.check(group);
      },
      signal,
    }).catch(fail);
    return this.#ended.promise;
  }

  /**
   * Leaves the group, but waits for nobody without end. A client that is told to leave while it joins forgets that it
   * was told, and stays for ever as a member that handles nothing; so first it joins.
   */
  leave(): Promise<unknown> {
    const left = this.#joining
      .catch(() => {})
      .then(() => this.#consumer.disconnect())
      .catch(() => {});
    return Promise.race([left, delay(LEAVE_WITHIN_MS, undefined, { ref: false })]);
  }

  async #join(): Promise<void> {
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics: this.#options.topics, fromBeginning: true });
    if (this.#over.signal.aborted) return;
    await this.#consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.#eachBatch(payload),
    });
  }

  async #eachBatch({ batch, heartbeat, resolveOffset, isRunning, isStale }: EachBatchPayload): Promise<void> {
    const { signal } = this.#over;
    if (signal.aborted || !isRunning() || isStale()) return;
    const { topic, partition } = batch;
    const last = batch.lastOffset();
    const commit = async (offset: string) => {
      await this.#consumer.commitOffsets([{ topic, partition, offset: (BigInt(offset) + 1n).toString() }]);
    };
    this.#isHandling = true;
    // What a heartbeat is told, the fetch that follows is told again.
    const beating = setInterval(() => void heartbeat().catch(() => {}), BEAT_EVERY_MS);
    try {
      await this.#continuity.enter(topic, partition, batch.firstOffset() ?? last, last);
      await this.#options.handle(
        { topic: topic.slice(this.#options.topicPrefix.length), partition, messages: batch.messages },
        {
          signal,
          async handled(offset) {
            await commit(offset);
            await heartbeat();
          },
        },
      );
      await commit(last);
      resolveOffset(last);
    } catch (error) {
      // The client knows what to do about its own errors; a hole, say, is none of them.
      if (!isOfClient(error) && !signal.aborted) this.end(error);
      throw error;
    } finally {
      clearInterval(beating);
      this.#isHandling = false;
    }
  }
}

const isOfClient = (error: unknown): boolean => error instanceof Error && error.name.startsWith('KafkaJS');
