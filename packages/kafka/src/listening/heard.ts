import type { Kafka } from 'kafkajs';

interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What is heard of an event: where it stands, what it is and whom it is about; not what it says. */
export interface Heard {
  /** Without the prefix of the system. */
  topic: string;
  /** Event type and version, for example `order.placed.v1`. */
  type: string;
  /** Empty when it has none. */
  key: string;
}

/** How events are heard. */
export interface ListeningOptions {
  kafka: Kafka;
  /** A group that nobody else is in: every process that listens hears everything. */
  group: string;
  /** Topics by name without prefix. */
  topics: string[];
  topicPrefix: string;
  logger: Log;
  hear(heard: Heard): void;
  /** Hears whether it listens at the moment. */
  onPresence?(isPresent: boolean): void;
}

/** What listens. */
export interface Listening {
  stop(): Promise<void>;
}
