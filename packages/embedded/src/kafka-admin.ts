import { Kafka, logLevel, type Admin, type ITopicConfig, type KafkaConfig } from 'kafkajs';
import { waitFor } from './wait.js';

// A broker that is frozen still takes connections: every call comes to an end all the same.
const PATIENCE: Partial<KafkaConfig> = { connectionTimeout: 5_000, requestTimeout: 15_000, retry: { retries: 3 } };

/** Connects to Kafka for the time of some work. @throws when it does not answer for long. */
export async function withKafkaAdmin<Result>(
  brokers: string,
  work: (admin: Admin) => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  const kafka = new Kafka({
    clientId: 'tpt-set-up',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    ...patience,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/**
 * Creates those of some topics that are not there yet, and waits until each can be written to. The client's own wait gives
 * up on a topic that not every broker knows yet.
 */
export async function openTopics(
  admin: Pick<Admin, 'createTopics' | 'fetchTopicMetadata'>,
  topics: ITopicConfig[],
): Promise<void> {
  await admin.createTopics({ topics, waitForLeaders: false });
  await waitFor('the topics have leaders', async () => {
    const metadata = await admin.fetchTopicMetadata({ topics: topics.map(({ topic }) => topic) });
    return metadata.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
  });
}
