import { takeTurns } from '@tpt/database';
import type { EntityManager } from 'typeorm';
import type { Claim } from './domain.js';
import { Claims } from './table.js';

export const findClaim = (
  transaction: EntityManager,
  organizationId: string,
  personId: string,
): Promise<Claim | null> => transaction.findOneBy(Claims, { organizationId, personId });

/** The claims on an organization, or that of one person. */
export const findClaims = (transaction: EntityManager, organizationId: string, personId?: string): Promise<Claim[]> =>
  transaction.findBy(Claims, { organizationId, ...(personId ? { personId } : {}) });

/** How many claims of a person, and on an organization, await a proof; who claims at the same moment waits. */
export async function countClaims(
  transaction: EntityManager,
  organizationId: string,
  personId: string,
): Promise<{ byPerson: number; onOrganization: number }> {
  await takeTurns(transaction, 'claims by', personId);
  const byPerson = await transaction.countBy(Claims, { personId });
  return { byPerson, onOrganization: await transaction.countBy(Claims, { organizationId }) };
}

export const insertClaim = async (transaction: EntityManager, claim: Claim): Promise<void> => {
  await transaction.insert(Claims, claim);
};

export const deleteClaims = async (
  transaction: EntityManager,
  organizationId: string,
  personId?: string,
): Promise<void> => {
  await transaction.delete(Claims, { organizationId, ...(personId ? { personId } : {}) });
};
