import { DataSource, type DataSourceOptions } from 'typeorm';
import { CONNECT_WITHIN_MS, LIMITS } from './limits.js';

type Migrations = NonNullable<DataSourceOptions['migrations']>;

/** Applies what is missing, each migration in its own transaction, under a lock so that two starts do not collide. */
export async function migrate(options: { url: string; migrations: Migrations }): Promise<string[]> {
  const database = await new DataSource({
    type: 'postgres',
    url: options.url,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    poolSize: 2,
    connectTimeoutMS: CONNECT_WITHIN_MS,
    synchronize: false,
    logging: false,
    extra: LIMITS.migrating,
  }).initialize();
  const lock = database.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('migrations'))`);
    const applied = await database.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await lock.release();
    await database.destroy();
  }
}
