import { Kafka, logLevel } from 'kafkajs';

interface Log {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

// In its first seconds a client meets brokers that still elect their coordinators, and calls each retry an error.
const PASSING =
  /coordinator|leader|rebalanc|Response (Heartbeat|SyncGroup|JoinGroup|Metadata)|Connection error|Failed to connect/i;

/** A Kafka client whose messages go to the program's own log, the retries of a starting cluster as details. */
export function createKafka(options: { brokers: string[]; program: string; logger: Log }): Kafka {
  return new Kafka({
    clientId: options.program,
    brokers: options.brokers,
    connectionTimeout: 3_000,
    retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries: 8 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log }) => {
        const { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...fields } = log;
        const level = PASSING.test(`${message} ${String(fields['error'])}`) ? 'debug' : 'warn';
        options.logger[level]({ ...fields, namespace }, `kafka: ${message}`);
      },
  });
}
