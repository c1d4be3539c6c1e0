import { DataSource, TypeORMError, type DataSourceOptions } from 'typeorm';

// What PostgreSQL says of who may connect names roles and databases, so it is said in other words.
const REASONS: Record<string, string> = {
  '28P01': 'the role or its password is wrong',
  '28000': 'the role may not log in',
  '3D000': 'there is no such database',
  '42501': 'the role may not connect to this database',
};

/** Thrown when no connection can be opened. It says why and not where: an address holds a password. */
export class CannotConnect extends Error {
  override name = 'CannotConnect';
  constructor(override readonly cause: unknown) {
    const { code = '', message } = cause as Error & { code?: string };
    const reason = REASONS[code];
    super(reason ? `${reason} (PostgreSQL ${code})` : `PostgreSQL is not reached: ${code || message}`);
  }
}

/** Opens the pool of a data source. @throws {CannotConnect} when its first connection fails. */
export const connect = (options: DataSourceOptions): Promise<DataSource> =>
  new DataSource(options).initialize().catch((error: unknown) => {
    throw error instanceof TypeORMError ? error : new CannotConnect(error);
  });
