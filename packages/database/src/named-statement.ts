import type pg from 'pg';
import type { DataSource } from 'typeorm';

/**
 * A statement that PostgreSQL parses and plans once for each connection, and finds by its name from then on.
 * @param name unique in its service, at most 63 bytes.
 */
export const namedStatement = <Row extends object>(name: string, text: string) => {
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new Error(`the name of a statement is too long: ${name}`);
  return async (database: DataSource, values: unknown[]): Promise<Row[]> => {
    // The driver's own way to run a statement has no place for a name.
    const { master: pool } = database.driver as unknown as { master: pg.Pool };
    for (let tries = 1; ; tries += 1)
      try {
        const { rows } = await pool.query<Row>({ name, text, values });
        return rows;
      } catch (error) {
        // Nothing was done; and the connection, whose memory of the statement is out of date, was given up.
        if (tries > pool.options.max || !OUT_OF_DATE.has(String((error as { code?: unknown }).code))) throw error;
      }
  };
};

const LONGEST_NAME = 63;
// A plan gives other columns since the table was changed; somebody made the server forget the statement.
const OUT_OF_DATE = new Set(['0A000', '26000']);
