import type { DataSource, EntityManager } from 'typeorm';
import { appendEvents, type NewEvent } from './append.js';
import type { Contracts } from './contracts.js';

/** A database whose changes are announced through its outbox. */
export interface OutboxStore {
  database: DataSource;
  contracts: Contracts;
  /** Says that the outbox may hold something new. */
  nudge(): void;
}

/** One transaction with the events it announces; the relay hears of them once they are committed. */
export async function write<Result>(
  store: OutboxStore,
  work: (transaction: EntityManager, announce: (...events: NewEvent[]) => void) => Promise<Result>,
): Promise<Result> {
  const announced: NewEvent[] = [];
  const result = await store.database.transaction(async (transaction) => {
    const done = await work(transaction, (...events) => void announced.push(...events));
    await appendEvents(transaction, store.contracts, announced);
    return done;
  });
  if (announced.length > 0) store.nudge();
  return result;
}
