import { takeTurns } from '@tpt/database';
import type { EntityManager } from 'typeorm';
import type { MakingRequest } from '../values/idempotency-key.js';
import type { Initiative } from './domain/index.js';
import { Initiatives } from './table.js';

/** Finds an initiative that is about to change; whoever else would change it waits. */
export const findInitiativeToChange = (transaction: EntityManager, id: string): Promise<Initiative | null> =>
  transaction.findOne(Initiatives, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The initiative that this very request drafted before; the same request at the same moment waits. */
export async function findDrafted(
  transaction: EntityManager,
  personId: string,
  idempotencyKey: string,
): Promise<Initiative | null> {
  await takeTurns(transaction, 'draft', personId, idempotencyKey);
  return transaction.findOneBy(Initiatives, { draftedBy: personId, idempotencyKey });
}

/** The initiative of this name in addresses, for the census; who looks for the same at the same moment waits. */
export async function findCensusedInitiative(transaction: EntityManager, slug: string): Promise<Initiative | null> {
  await takeTurns(transaction, 'census', slug);
  return transaction.findOneBy(Initiatives, { slug });
}

export const insertInitiative = async (
  transaction: EntityManager,
  initiative: Initiative,
  request?: MakingRequest,
): Promise<void> => {
  const { personId: draftedBy = null, idempotencyKey = null } = request ?? {};
  await transaction.insert(Initiatives, { ...toRow(initiative), draftedBy, idempotencyKey });
};

export const updateInitiative = async (transaction: EntityManager, initiative: Initiative): Promise<void> => {
  await transaction.update(Initiatives, { id: initiative.id }, toRow(initiative));
};

const toRow = (initiative: Initiative) => ({ ...initiative, partnerIds: initiative.organizationIds.slice(1) });
