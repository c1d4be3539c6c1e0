import type { EntityManager } from 'typeorm';
import type { Claim } from './domain.js';
import { ReviewClaims } from './table.js';

/** The claim on an initiative; who changes it holds the initiative. */
export const findClaim = (transaction: EntityManager, initiativeId: string): Promise<Claim | null> =>
  transaction.findOneBy(ReviewClaims, { initiativeId });

export const saveClaim = async (transaction: EntityManager, claim: Claim): Promise<void> => {
  await transaction.upsert(ReviewClaims, claim, ['initiativeId']);
};

export const deleteClaim = async (transaction: EntityManager, initiativeId: string): Promise<void> => {
  await transaction.delete(ReviewClaims, { initiativeId });
};
