import type { DataSource, EntityManager } from 'typeorm';
import { appendEvents, type NewEvent } from './append.js';
import type { Contracts } from './contracts.js';
import { codeOf } from './run-effect.js';

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

const DEADLOCK = '40P01';
const MOST_TRIES = 3;

/**
 * One transaction with the events it announces; the relay hears of them once they are committed. Of those that wait for
 * each other in a circle the database ends one, which begins again.
 */
export async function write<Tools extends OutboxStore, Result>(
  tools: Tools,
  useCase: (work: Work<Tools>) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1)
    try {
      return await writeOnce(tools, useCase);
    } catch (error) {
      if (codeOf(error) !== DEADLOCK || tries === MOST_TRIES) throw error;
    }
}

async function writeOnce<Tools extends OutboxStore, Result>(
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
