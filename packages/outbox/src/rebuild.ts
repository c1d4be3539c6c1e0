import { CommandFailed } from '@tpt/program';
import { lookAtGroup } from '@tpt/kafka';
import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { groupId } from './consumer.js';

/**
 * Makes a stopped consumer start again at the beginning of its topics: forgets what it has seen and resets its offsets.
 * Projections keep the highest version of each key and reactions ignore old news, so seeing all again is harmless. What
 * is parked stays so, for it may be gone from the topics, and what was dropped stays dropped.
 * @throws {CommandFailed} when it is not stopped.
 */
export async function rebuildConsumer(options: {
  kafka: Kafka;
  database: DataSource;
  service: string;
  name: string;
  topics: string[];
  topicPrefix: string;
}): Promise<void> {
  const { kafka, service, name, database, topicPrefix } = options;
  const group = groupId(options);
  const topics = options.topics.map((bare) => topicPrefix + bare);
  const { members } = await lookAtGroup(kafka, group, topics);
  if (members.length > 0)
    throw new CommandFailed(
      `the consumer ${name} is at work: stop the ${service} service first; one that was killed is gone after a minute`,
    );
  const admin = kafka.admin();
  await admin.connect();
  try {
    // First what was seen: a command that dies in between is run again, and until then nothing is read anew.
    while ((await forgetSome(database, name)) === AT_ONCE);
    for (const topic of topics) {
      const log = await admin.fetchTopicOffsets(topic);
      const partitions = log.map(({ partition, low }) => ({ partition, offset: low }));
      await admin.setOffsets({ groupId: group, topic, partitions });
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
       and event_id not in (select event_id from parked_events where consumer = $1)
       and event_id not in (select event_id from event_decisions where stream = $1 and outcome = 'dropped')
       limit ${AT_ONCE})`,
    [consumer],
  )) as [unknown, number];
  return forgotten;
}
