import { migrate, migrateJobs } from '@tpt/database';
import { runCommand } from '@tpt/program';
import { readMigrationConfig } from '../config.js';
import { nameSetting } from '../name-setting.js';
import { hasJobs, type AnyService } from '../service.js';

/** Brings the database of a service up to date, as the role that owns its tables. */
export function migrateService(service: AnyService): void {
  runCommand(service.name, async (logger) => {
    const { MIGRATION_DATABASE_URL: url, SERVING_ROLE: servingRole } = readMigrationConfig();
    const applied = await migrate({ url, migrations: service.migrations }).catch(nameSetting('MIGRATION_DATABASE_URL'));
    if (hasJobs(service)) await migrateJobs({ url, servingRole });
    logger.info({ applied }, 'the database is up to date');
  });
}
