import { setTimeout as delay } from 'node:timers/promises';
import type { System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { HTTP, type CloudEvent } from 'cloudevents';
import { Kafka, logLevel, type Consumer } from 'kafkajs';

/** An event, and where it stands in its topic. */
export interface ReadEvent {
  event: CloudEvent<Record<string, unknown>>;
  partition: number;
  offset: bigint;
}

/** A consumer that knows nothing of ours but Kafka and the CloudEvents specification. */
export interface TopicReader {
  /** All that was read so far. */
  read: ReadEvent[];
  /** Waits for an event; stops when none comes. */
  find(what: string, matches: (event: CloudEvent<Record<string, unknown>>) => boolean): Promise<ReadEvent>;
  stop(): Promise<void>;
}

/**
 * Reads a topic from its beginning, whatever it holds; what is no event is passed over. A client that gives up, as this
 * one does when its broker is long away, is followed by another that reads all of it again.
 */
export async function readTopic(system: System, topic: string): Promise<TopicReader> {
  const { kafka: brokers, topicPrefix } = system.addresses;
  const kafka = new Kafka({ brokers: [brokers], clientId: 'stranger', logLevel: logLevel.NOTHING });
  const read: ReadEvent[] = [];
  let isStopped = false;
  let consumer = await begin();

  async function begin(): Promise<Consumer> {
    const reader = kafka.consumer({
      groupId: `${topicPrefix}stranger-${Math.random()}`,
      maxWaitTimeInMs: 100,
      retry: { restartOnFailure: async () => false },
    });
    reader.on(reader.events.CRASH, () => void beginAgain());
    await reader.connect();
    await reader.subscribe({ topic: topicPrefix + topic, fromBeginning: true });
    read.length = 0;
    await reader.run({
      eachMessage: async ({ message, partition }) => {
        // In Kafka's binary mode the attributes are headers named ce_…, as in HTTP's they are named ce-….
        const headers = Object.fromEntries(
          Object.entries(message.headers ?? {}).map(([name, value]) => [name.replace(/^ce_/, 'ce-'), String(value)]),
        );
        try {
          // A tombstone has no data.
          const body = message.value === null ? undefined : String(message.value);
          const event = HTTP.toEvent({ headers, body }) as ReadEvent['event'];
          read.push({ event, partition, offset: BigInt(message.offset) });
        } catch {
          // Somebody else's mistake.
        }
      },
    });
    return reader;
  }

  async function beginAgain(): Promise<void> {
    while (!isStopped) {
      try {
        consumer = await begin();
        return;
      } catch {
        await delay(500);
      }
    }
  }

  const stop = async (): Promise<void> => {
    isStopped = true;
    await consumer.disconnect();
  };

  return {
    read,
    async find(what, matches) {
      try {
        return await waitFor(what, () => read.find(({ event }) => matches(event)));
      } catch (error) {
        // Nobody would after a test that failed, and the run would never end.
        await stop();
        throw error;
      }
    },
    stop,
  };
}
