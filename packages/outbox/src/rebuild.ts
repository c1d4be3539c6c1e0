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
  const { name, database, topicPrefix } = options;
  const admin = options.kafka.admin();
  await admin.connect();
  try {
    // First what was seen: a command that dies in between is run again, and until then nothing is read anew.
    while ((await forgetSome(database, name)) === AT_ONCE);
    for (const topic of options.topics.map((bare) => topicPrefix + bare)) {
      const log = await admin.fetchTopicOffsets(topic);
      const partitions = log.map(({ partition, low }) => ({ partition, offset: low }));
      await admin.setOffsets({ groupId: groupId(options), topic, partitions });
    }
  } finally {
    await admin.disconnect();
  }
}

const AT_ONCE = 10_000;

async function forgetSome(database: DataSource, consumer: string): Promise<number> {
  const [, forgotten] = (await database.query(
    `delete from inbox where (consumer, event_id) in (
       select consumer, event_id from inbox where consumer = $1
       and event_id not in (select event_id from parked_events where consumer = $1) limit ${AT_ONCE})`,
    [consumer],
  )) as [unknown, number];
  return forgotten;
}
