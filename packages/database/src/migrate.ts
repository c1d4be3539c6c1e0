import type { DataSourceOptions } from 'typeorm';
import { connect } from './connect.js';
import { CONNECT_WITHIN_MS, LIMITS } from './limits.js';

type Migrations = NonNullable<DataSourceOptions['migrations']>;

/** Applies what is missing, each migration in its own transaction, under a lock so that two starts do not collide. */
export async function migrate(options: { url: string; migrations: Migrations }): Promise<string[]> {
  const database = await connect({
    type: 'postgres',
    url: options.url,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    poolSize: 2,
    connectTimeoutMS: CONNECT_WITHIN_MS,
    synchronize: false,
    logging: false,
    extra: LIMITS.migrating,
  });
  const lock = database.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('migrations'))`);
    const applied = await database.runMigrations();
    await lock.query(KEEP_WHAT_WAS_APPLIED);
    return applied.map((migration) => migration.name);
  } finally {
    await lock.release();
    await database.destroy();
  }
}

// Whoever was given every table of the schema was given the list of migrations too; only who migrates writes it.
const KEEP_WHAT_WAS_APPLIED = `
  do $$
  declare reader name;
  begin
    for reader in
      select distinct grantee::regrole::text from pg_class, aclexplode(relacl)
      where oid = to_regclass('migrations') and grantee <> relowner and grantee <> 0
    loop
      execute format('revoke insert, update, delete, truncate on migrations from %s', reader);
    end loop;
  end $$`;
