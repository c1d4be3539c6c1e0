import type { EntityManager } from 'typeorm';

/** Makes whoever does the same thing at the same time wait; released at the end of the transaction. */
export const takeTurns = (transaction: EntityManager, ...what: string[]): Promise<unknown> =>
  transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify(what)]);

/**
 * Waits for whoever takes a turn of the same name, and lets others wait beside; released at the end of the transaction.
 * Who asks for a turn while others share it is next, however many come after.
 */
export const shareTurn = (transaction: EntityManager, ...what: string[]): Promise<unknown> =>
  transaction.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [JSON.stringify(what)]);
