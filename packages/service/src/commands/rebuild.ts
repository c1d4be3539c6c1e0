import { createKafka, rebuildConsumer } from '@tpt/outbox';
import { CommandFailed } from '@tpt/program';
import { runServiceCommand } from './run-service-command.js';
import { consumersOf, type AnyService } from '../service.js';

/** Finds the consumer that is named. @throws {CommandFailed} listing those that there are. */
export function findConsumer(
  { name: service, capabilities }: Pick<AnyService, 'name' | 'capabilities'>,
  words: string[],
): { name: string; topics: string[] } {
  const consumers = consumersOf(capabilities);
  const names = Object.keys(consumers);
  const [name] = words;
  if (names.length === 0) throw new CommandFailed(`The ${service} service has no consumer`);
  if (words.length !== 1 || !name || !names.includes(name))
    throw new CommandFailed(`Say which consumer of the ${service} service begins again: ${names.join(', ')}`);
  return { name, topics: consumers[name]!.topics };
}

/** Lets a consumer of a service begin again; its name is the first word after the command. */
export function rebuildService(service: AnyService): void {
  runServiceCommand(service, 'rebuild', async ({ tools, config, program, logger }) => {
    const { name, topics } = findConsumer(service, process.argv.slice(2));
    await rebuildConsumer({
      kafka: createKafka({ brokers: config.KAFKA_BROKERS, program, logger }),
      database: tools.database,
      service: service.name,
      name,
      topics,
      topicPrefix: config.KAFKA_PREFIX,
    });
    logger.info({ consumer: name }, 'the consumer begins again when the service starts');
  });
}
