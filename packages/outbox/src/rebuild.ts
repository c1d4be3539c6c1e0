import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { groupId } from './consumer.js';

/**
 * Makes a stopped consumer start again at the beginning of its topics: forgets what it has seen and resets its offsets.
 * Projections keep the highest version of each key and reactions ignore old news, so seeing all again is harmless. What
 * is parked stays so: it may be gone from the topics.
 */
export async function rebuildConsumer(options: {
  kafka: Kafka;
  database: DataSource;
  service: string;
  name: string;
  topics: string[];
  topicPrefix: string;
}): Promise<void> {
  const { name, database } = options;
  const admin = options.kafka.admin();
  await admin.connect();
  try {
    for (const topic of options.topics)
      await admin.resetOffsets({ groupId: groupId(options), topic: options.topicPrefix + topic, earliest: true });
    await database.query(
      `delete from inbox where consumer = $1
       and event_id not in (select event_id from parked_events where consumer = $1)`,
      [name],
    );
  } finally {
    await admin.disconnect();
  }
}
