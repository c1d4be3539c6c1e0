import { migrate } from '@tpt/database';
import { runCommand } from '@tpt/program';
import { readMigrationConfig } from './config.js';
import { migrations } from './store/migrations/index.js';

runCommand('notification', async (logger) => {
  const applied = await migrate({ url: readMigrationConfig().MIGRATION_DATABASE_URL, migrations });
  logger.info({ applied }, 'the database is up to date');
});
