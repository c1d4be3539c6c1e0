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

/** What a use case works with: a transaction that others opened, and what it announces when that is kept. */
export interface Work<Tools = OutboxStore> {
  transaction: EntityManager;
  announce(...events: NewEvent[]): void;
  tools: Tools;
}

/** One transaction with the events it announces; the relay hears of them once they are committed. */
export async function write<Tools extends OutboxStore, Result>(
  tools: Tools,
  useCase: (work: Work<Tools>) => Promise<Result>,
): Promise<Result> {
  const announced: NewEvent[] = [];
  const result = await tools.database.transaction(async (transaction) => {
    const announce = (...events: NewEvent[]) => void announced.push(...events);
    const done = await useCase({ transaction, announce, tools });
    await appendEvents(transaction, tools.contracts, announced);
    return done;
  });
  if (announced.length > 0) tools.nudge();
  return result;
}
