import { Kafka, logLevel } from 'kafkajs';

interface Log {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

// After this a connection counts as broken.
const ANSWER_WITHIN_MS = 6_000;

// In its first seconds a client meets brokers that still elect their coordinators, and calls each retry an error.
const PASSING =
  /coordinator|leader|rebalanc|Response (Heartbeat|SyncGroup|JoinGroup|Metadata)|Connection error|Failed to connect/i;
// A producer of ours is thrown away after its first failure, so how often it may try decides nothing.
const NEEDLESS = /Limiting retries for the idempotent producer/;
// What ends or skips is never passing, whatever the error that it quotes.
const ENDING = /^(Crash|Restarting the consumer|Offset out of range)/;

/**
 * A Kafka client whose waits have an end, and whose messages go to the program's own log: the retries of a starting
 * cluster as details, the end of a consumer always as a warning.
 */
export function createKafka(options: { brokers: string[]; program: string; logger: Log }): Kafka {
  return new Kafka({
    clientId: options.program,
    brokers: options.brokers,
    connectionTimeout: 3_000,
    requestTimeout: ANSWER_WITHIN_MS,
    retry: { initialRetryTime: 200, maxRetryTime: 2_000, retries: 2 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log }) => {
        const { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...fields } = log;
        if (NEEDLESS.test(message)) return;
        const isPassing = !ENDING.test(message) && PASSING.test(`${message} ${String(fields['error'])}`);
        options.logger[isPassing ? 'debug' : 'warn']({ ...fields, namespace }, `kafka: ${message}`);
      },
  });
}
