import { brokers, json, logLevel, port, readSettings, url } from '@tpt/settings';
import { z } from 'zod';

/** The settings of this service; `.env.example` explains each. */
export const settings = {
  PORT: port(),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: logLevel(),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(10),
  KAFKA_BROKERS: brokers(),
  KAFKA_PREFIX: z.string().default(''),
  INTERNAL_TOKEN_PUBLIC_KEY: json(),
};

/** The settings of the command that migrates. */
export const migrationSettings = { MIGRATION_DATABASE_URL: url('postgres:', 'postgresql:') };

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
export const readMigrationConfig = () => readSettings(migrationSettings, process.env);
export const readSeedConfig = () => readSettings({ DATABASE_URL: settings.DATABASE_URL }, process.env);
