import type pg from 'pg';
import type { DataSource } from 'typeorm';

/**
 * A statement that PostgreSQL parses and plans once for each connection, and finds by its name from then on.
 * @param name unique in its service, at most 63 bytes.
 */
export const namedStatement =
  <Row extends object>(name: string, text: string) =>
  async (database: DataSource, values: unknown[]): Promise<Row[]> => {
    // The driver's own way to run a statement has no place for a name.
    const { master: pool } = database.driver as unknown as { master: pg.Pool };
    const { rows } = await pool.query<Row>({ name, text, values });
    return rows;
  };
