import { DataSource, type DataSourceOptions, type EntityManager, type EntitySchema } from 'typeorm';

type Migrations = NonNullable<DataSourceOptions['migrations']>;

const CONNECT_WITHIN_MS = 5_000;

/** Opens a pool of connections for the role that serves. It never changes the schema. */
export function openDatabase(options: {
  url: string;
  program: string;
  entities: EntitySchema<never>[];
  connections: number;
}): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.program,
    entities: options.entities,
    poolSize: options.connections,
    connectTimeoutMS: CONNECT_WITHIN_MS,
    synchronize: false,
    logging: false,
    extra: { keepAlive: true },
  }).initialize();
}

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

/** Makes whoever does the same thing at the same time wait; released at the end of the transaction. */
export const takeTurns = (transaction: EntityManager, ...what: string[]): Promise<unknown> =>
  transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify(what)]);
