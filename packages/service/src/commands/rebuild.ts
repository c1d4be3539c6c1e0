import { createKafka, rebuildConsumer } from '@tpt/outbox';
import { runServiceCommand } from './run-service-command.js';
import { consumersOf, type AnyService } from '../service.js';

/** Lets a consumer of a service begin again; its name is the first word after the command. */
export function rebuildService(service: AnyService): void {
  runServiceCommand(service, 'rebuild', async ({ tools, config, program, logger }) => {
    const consumers = consumersOf(service.capabilities);
    const [name = ''] = process.argv.slice(2);
    const consumer = Object.entries(consumers).find(([known]) => known === name)?.[1];
    if (!consumer)
      throw new Error(`name one of the consumers: ${Object.keys(consumers).join(', ') || 'there is none'}`);
    await rebuildConsumer({
      kafka: createKafka({ brokers: config.KAFKA_BROKERS, program, logger }),
      database: tools.database,
      service: service.name,
      name,
      topics: consumer.topics,
      topicPrefix: config.KAFKA_PREFIX,
    });
    logger.info({ consumer: name }, 'the consumer begins again when the service starts');
  });
}
