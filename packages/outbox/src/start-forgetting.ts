import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { forgetInbox, type Keeping } from './forget-inbox.js';

interface Log {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

const FIRST_AFTER_MS = 60_000;
const EVERY_MS = 6 * 3_600_000;

/** Asks the broker how long topics keep what they were given. */
export async function readKeepings(kafka: Kafka, topics: string[], topicPrefix: string): Promise<Keeping[]> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: topics.map((topic) => ({
        type: kafkajs.ConfigResourceTypes.TOPIC,
        name: topicPrefix + topic,
        configNames: ['cleanup.policy', 'retention.ms'],
      })),
    });
    return resources.map(({ resourceName, configEntries }) => {
      const config = new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]));
      const policies = (config.get('cleanup.policy') ?? '').split(',');
      const retention = Number(config.get('retention.ms') ?? -1);
      return {
        topic: resourceName.slice(topicPrefix.length),
        isCompacted: policies.includes('compact'),
        forMs: policies.includes('delete') && retention >= 0 ? retention : undefined,
      };
    });
  } finally {
    await admin.disconnect();
  }
}

/** Forgets, a few times a day and for as long as it runs, that events were seen which their topics do not give again. */
export function startForgetting(options: {
  kafka: Kafka;
  database: DataSource;
  topics: string[];
  topicPrefix: string;
  logger: Log;
}): { stop(): Promise<void> } {
  const { kafka, database, topics, topicPrefix, logger } = options;
  const stopping = new AbortController();
  const rest = (milliseconds: number) => delay(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
  async function run(): Promise<void> {
    for (await rest(FIRST_AFTER_MS); !stopping.signal.aborted; await rest(EVERY_MS))
      try {
        const forgotten = await forgetInbox(database, await readKeepings(kafka, topics, topicPrefix), new Date());
        logger.debug({ forgotten }, 'notes of events that are gone were forgotten');
      } catch (error) {
        logger.warn({ err: error }, 'notes of events that are gone could not be forgotten, and are tried again');
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
