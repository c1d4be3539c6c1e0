import { createKafka, runEventsCommand } from '@tpt/outbox';
import { runServiceCommand } from './run-service-command.js';
import { consumersOf, type AnyService } from '../service.js';

/** Looks after the events of a service: shows, retries and drops what cannot go on. */
export function lookAfterEventsOf(service: AnyService): void {
  runServiceCommand(service, 'events', async ({ tools, config, program, logger }) => {
    const consumers = Object.entries(consumersOf(service.capabilities)).map(
      ([name, { topics, reactions }]) => [name, { topics, reactions: reactions(tools) }] as const,
    );
    await runEventsCommand(
      {
        service: service.name,
        consumers: Object.fromEntries(consumers),
        kafka: createKafka({ brokers: config.KAFKA_BROKERS, program, logger }),
        topicPrefix: config.KAFKA_PREFIX,
        database: tools.database,
        status: async () => (await Promise.all(service.capabilities.map(({ status }) => status?.(tools) ?? []))).flat(),
        print: (line) => void process.stdout.write(`${line}\n`),
      },
      process.argv.slice(2),
    );
  });
}
