import { areMasterKeys } from '@tpt/private-fields';
import { readSettings, url } from '@tpt/program';
import { subgraphSettings } from '@tpt/service';
import { z } from 'zod';

const secrets = {
  MASTER_KEYS: z.string().refine(areMasterKeys, { message: 'is not a list of version:base64 with 32 bytes each' }),
  LINK_SECRET: z.base64().refine((secret) => Buffer.from(secret, 'base64').length >= 32, {
    message: 'is shorter than 32 bytes of base64',
  }),
};

/** The settings of this service; `.env.example` explains each. */
export const settings = {
  ...subgraphSettings,
  ...secrets,
  SMTP_URL: url('smtp:', 'smtps:'),
  MAIL_FROM: z.string().default('Tous pour tous <ne-pas-repondre@tous-pour-tous.example>'),
  PUBLIC_URL: url('http:', 'https:'),
};

/** The settings of the command that migrates. */
export const migrationSettings = { MIGRATION_DATABASE_URL: url('postgres:', 'postgresql:'), SERVING_ROLE: z.string() };

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
export const readMigrationConfig = () => readSettings(migrationSettings, process.env);
export const readSeedConfig = () => readSettings({ DATABASE_URL: settings.DATABASE_URL, ...secrets }, process.env);
export const readRecountConfig = () => readSettings({ DATABASE_URL: settings.DATABASE_URL }, process.env);
const streams = {
  DATABASE_URL: settings.DATABASE_URL,
  KAFKA_BROKERS: settings.KAFKA_BROKERS,
  KAFKA_PREFIX: settings.KAFKA_PREFIX,
};
export const readRebuildConfig = () => readSettings(streams, process.env);
export const readEventsConfig = () => readSettings({ ...streams, MASTER_KEYS: secrets.MASTER_KEYS }, process.env);
