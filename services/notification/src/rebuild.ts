import { openDatabase } from '@tpt/database';
import { createKafka, rebuildConsumer } from '@tpt/outbox';
import { runCommand } from '@tpt/program';
import { readStreamsConfig } from './config.js';
import { consumers } from './reactions/index.js';
import { entities } from './store/tables/index.js';

runCommand('notification', async (logger) => {
  const config = readStreamsConfig();
  const [name = ''] = process.argv.slice(2);
  const consumer = Object.entries(consumers).find(([known]) => known === name)?.[1];
  if (!consumer) throw new Error(`name one of the consumers: ${Object.keys(consumers).join(', ')}`);
  const kafka = createKafka({ brokers: config.KAFKA_BROKERS, program: 'notification rebuild', logger });
  const database = await openDatabase({
    url: config.DATABASE_URL,
    program: 'notification rebuild',
    entities,
    connections: 1,
    work: 'background',
  });
  try {
    const { topics } = consumer;
    await rebuildConsumer({ kafka, database, service: 'notification', name, topics, topicPrefix: config.KAFKA_PREFIX });
    logger.info({ consumer: name }, 'the consumer begins again when the service starts');
  } finally {
    await database.destroy();
  }
});
