import { shareTurn, takeTurns } from '@tpt/database';
import type { EntityManager } from 'typeorm';
import type { Publication } from './domain.js';
import { PublicationSwitch } from './table.js';

const TURN = 'publication';

const find = async (manager: EntityManager): Promise<Publication> => {
  const { pausedAt, reason } = await manager.findOneByOrFail(PublicationSwitch, { singleton: true });
  return { pausedAt, reason };
};

/** Finds how publication stands; whoever turns the switch waits until the transaction ends, others that publish do not. */
export async function holdSwitch(transaction: EntityManager): Promise<Publication> {
  await shareTurn(transaction, TURN);
  return find(transaction);
}

/** Finds how publication stands, to turn the switch, once everything that is being published is. */
export async function findSwitchToTurn(transaction: EntityManager): Promise<Publication> {
  await takeTurns(transaction, TURN);
  return find(transaction);
}

export const updateSwitch = async (transaction: EntityManager, publication: Publication): Promise<void> => {
  await transaction.update(PublicationSwitch, { singleton: true }, publication);
};
