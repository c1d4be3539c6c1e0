import type pg from 'pg';
import { AttendedClient } from './attended-client.js';
import { CONNECT_WITHIN_MS } from './limits.js';

const ANSWER_WITHIN_MS = 5_000;

/**
 * Opens one connection that is kept, for short statements: one that is not answered within five seconds rejects, and
 * then the connection is of no use any more.
 * @param options.idleMs how long the server keeps the session, and its locks, after the last statement.
 */
export async function openSession(options: { url: string; program: string; idleMs: number }): Promise<pg.Client> {
  const client = new AttendedClient({
    connectionString: options.url,
    application_name: options.program,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    statement_timeout: ANSWER_WITHIN_MS,
    lock_timeout: ANSWER_WITHIN_MS,
    options: `-c idle_session_timeout=${options.idleMs}`,
  });
  try {
    await client.connect();
  } catch (error) {
    void client.end();
    throw error;
  }
  return client;
}
