import { readSettings, url } from '@tpt/program';
import { subgraphSettings } from '@tpt/service';

/** The settings of this service; `.env.example` explains each. */
export const settings = subgraphSettings;

/** The settings of the command that migrates. */
export const migrationSettings = { MIGRATION_DATABASE_URL: url('postgres:', 'postgresql:') };

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
export const readMigrationConfig = () => readSettings(migrationSettings, process.env);
export const readSeedConfig = () => readSettings({ DATABASE_URL: settings.DATABASE_URL }, process.env);
export const readEventsConfig = () =>
  readSettings(
    { DATABASE_URL: settings.DATABASE_URL, KAFKA_BROKERS: settings.KAFKA_BROKERS, KAFKA_PREFIX: settings.KAFKA_PREFIX },
    process.env,
  );
