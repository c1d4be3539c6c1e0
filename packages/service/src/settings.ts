import { brokers, logLevel, port, secretKey, stopNotice, url } from '@tpt/program';
import { z } from 'zod';

/** The settings that every service reads. */
export const serviceSettings = {
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
