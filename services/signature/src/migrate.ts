import { migrate, migrateJobs } from '@tpt/database';
import { runCommand } from '@tpt/program';
import { readMigrationConfig } from './config.js';
import { migrations } from './store/migrations/index.js';

runCommand('signature', async (logger) => {
  const { MIGRATION_DATABASE_URL: url, SERVING_ROLE: servingRole } = readMigrationConfig();
  const applied = await migrate({ url, migrations });
  await migrateJobs({ url, servingRole });
  logger.info({ applied }, 'the database is up to date');
});
