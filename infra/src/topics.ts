import { readFileSync } from 'node:fs';
import { Kafka, logLevel } from 'kafkajs';
import { SERVICES } from './description.js';
import { ROOT } from './paths.js';
import { waitFor } from './wait.js';

interface Topic {
  name: string;
  partitions: number;
  config: Record<string, string>;
}

/** The folders that describe events. */
export const EVENT_FOLDERS = [
  ...SERVICES.map((service) => `${ROOT}services/${service}/events`),
  `${ROOT}packages/outbox/events`,
];

/** Every topic that somebody writes, as its folder describes it. */
export const readTopics = (): Topic[] =>
  EVENT_FOLDERS.flatMap((folder) => JSON.parse(readFileSync(`${folder}/topics.json`, 'utf8')) as Topic[]);

/** Creates the topics that are not there yet, replicated as the cluster does by default. */
export async function createTopics(brokers: string, prefix: string): Promise<void> {
  const kafka = new Kafka({ clientId: 'infra', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  try {
    const topics = readTopics();
    await admin.createTopics({
      waitForLeaders: false,
      topics: topics.map(({ name, partitions, config }) => ({
        topic: prefix + name,
        numPartitions: partitions,
        replicationFactor: -1,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
    const names = topics.map(({ name }) => prefix + name);
    await waitFor('the topics have leaders', async () => {
      const metadata = await admin.fetchTopicMetadata({ topics: names });
      return metadata.topics.every(
        (topic) => topic.partitions.length > 0 && topic.partitions.every(({ leader }) => leader >= 0),
      );
    });
  } finally {
    await admin.disconnect();
  }
}
