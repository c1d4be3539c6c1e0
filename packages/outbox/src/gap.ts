import type { Kafka } from 'kafkajs';

/** Thrown when messages that a consumer has not seen are gone from the log. */
export class GapFound extends Error {
  override name = 'GapFound';
}

/**
 * Compares where a group stopped with what the log still holds; kafkajs itself would skip what is missing and say
 * nothing.
 * @throws {GapFound} saying how to rebuild.
 */
export async function refuseGap(options: {
  kafka: Kafka;
  group: string;
  topics: string[];
  /** Service and consumer, as the command that rebuilds takes them. */
  consumer: string;
}): Promise<void> {
  const admin = options.kafka.admin();
  await admin.connect();
  try {
    const committed = await admin.fetchOffsets({ groupId: options.group, topics: options.topics });
    for (const { topic, partitions } of committed) {
      const log = await admin.fetchTopicOffsets(topic);
      for (const { partition, offset } of partitions) {
        const here = log.find((entry) => entry.partition === partition);
        // A negative offset is a name: nothing was committed, or the beginning was.
        if (BigInt(offset) < 0n || !here) continue;
        const isGone = BigInt(here.low) > BigInt(offset) || BigInt(here.high) < BigInt(offset);
        if (isGone)
          throw new GapFound(
            `${topic}/${partition} holds offsets ${here.low} to ${here.high} and ${options.group} stopped at ${offset}: ` +
              `events were lost for it. To rebuild from what the topics hold: npm run rebuild -- ${options.consumer}`,
          );
      }
    }
  } finally {
    await admin.disconnect();
  }
}
