import { brokers, logLevel, port, secretKey, stopNotice, url } from '@tpt/settings';
import { z } from 'zod';

/** The settings that every subgraph with a database and events reads. */
export const subgraphSettings = {
  PORT: port(),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: logLevel(),
  STOP_NOTICE_MS: stopNotice(),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(10),
  KAFKA_BROKERS: brokers(),
  KAFKA_PREFIX: z.string().default(''),
  INTERNAL_TOKEN_KEY: secretKey(),
};
