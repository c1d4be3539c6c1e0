import { WRITTEN_FOR_MS, PENDING_FOR_MS, SPENT_FOR_MS } from '../domain/promises.js';
import type { Store } from './store.js';

/** Name of the job that lets go what was promised to go. */
export const FORGET = 'forget';

/** How many rows went, by what they were. */
export interface Forgotten {
  pending: number;
  withdrawn: number;
  messages: number;
  keys: number;
}

/**
 * Lets go what was promised to go: attempts that were not confirmed in time with their names and addresses, signatures
 * that were taken back long ago with their links, the count of messages that no cap looks at any more, and keys that a
 * close left behind.
 */
export async function forgetOld({ database }: Pick<Store, 'database'>, now: Date): Promise<Forgotten> {
  const run = async (sql: string, ageMs?: number): Promise<number> => {
    const parameters = ageMs === undefined ? [] : [new Date(now.getTime() - ageMs)];
    const [, rows] = (await database.query(sql, parameters)) as [unknown, number];
    return rows;
  };
  return {
    pending: await run(`delete from signatures where state = 'PENDING' and created_at <= $1`, PENDING_FOR_MS),
    withdrawn: await run(`delete from signatures where state = 'WITHDRAWN' and withdrawn_at <= $1`, SPENT_FOR_MS),
    messages: await run('delete from messages where asked_at <= $1', WRITTEN_FOR_MS),
    keys: await run('update subjects set hash_key = null where closed_at is not null and hash_key is not null'),
  };
}
