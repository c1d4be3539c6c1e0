import type { OutboxStore } from '@tpt/outbox';
import { readSettings, url } from '@tpt/program';
import { z } from 'zod';
import type { Service, ServiceConfig } from './service.js';

/** The settings of the command that migrates: as who it does, and the role that serves. */
export const migrationSettings = { MIGRATION_DATABASE_URL: url('postgres:', 'postgresql:'), SERVING_ROLE: z.string() };

/** Reads the settings of a service. @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = <Config extends ServiceConfig, Tools extends OutboxStore>(
  service: Service<Config, Tools>,
): Config => readSettings(service.settings, process.env) as unknown as Config;

/** Reads those of the command that migrates. @throws {SettingsError} as well. */
export const readMigrationConfig = () => readSettings(migrationSettings, process.env);
