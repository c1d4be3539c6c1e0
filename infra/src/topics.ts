import { readFileSync } from 'node:fs';
import { Kafka, logLevel } from 'kafkajs';
import { SERVICES } from './description.js';
import { ROOT } from './paths.js';

interface Topic {
  name: string;
  partitions: number;
  config: Record<string, string>;
}

/** The folders that describe events. */
export const EVENT_FOLDERS = [...SERVICES.map((service) => `${ROOT}services/${service}/events`), `${ROOT}packages/outbox/events`];

/** Every topic that somebody writes, as its folder describes it. */
export const readTopics = (): Topic[] =>
  EVENT_FOLDERS.flatMap((folder) => JSON.parse(readFileSync(`${folder}/topics.json`, 'utf8')) as Topic[]);

/** Creates the topics that are not there yet, replicated as the cluster does by default. */
export async function createTopics(brokers: string, prefix: string): Promise<void> {
  const kafka = new Kafka({ clientId: 'infra', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createTopics({
      waitForLeaders: true,
      topics: readTopics().map(({ name, partitions, config }) => ({
        topic: prefix + name,
        numPartitions: partitions,
        replicationFactor: -1,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
  } finally {
    await admin.disconnect();
  }
}
