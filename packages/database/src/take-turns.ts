import type { EntityManager } from 'typeorm';

/** Makes whoever does the same thing at the same time wait; released at the end of the transaction. */
export const takeTurns = (transaction: EntityManager, ...what: string[]): Promise<unknown> =>
  transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify(what)]);
