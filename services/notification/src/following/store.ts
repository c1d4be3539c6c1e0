import { takeTurns } from '@tpt/database';
import type { EntityManager } from 'typeorm';
import { isGoneIn } from '../vanishing/statements.js';
import type { Follow, FollowTarget } from './domain.js';
import { Follows } from './table.js';

/** Whoever changes what a person follows waits for those who do so at the same moment. */
export const takeTurnOf = (transaction: EntityManager, personId: string): Promise<unknown> =>
  takeTurns(transaction, 'follow', personId);

export const findFollow = (
  transaction: EntityManager,
  personId: string,
  target: FollowTarget,
): Promise<Follow | null> => transaction.findOneBy(Follows, { personId, ...target });

/** How many things a person follows that are not gone. */
export const countFollows = (transaction: EntityManager, personId: string): Promise<number> =>
  transaction
    .createQueryBuilder(Follows, 'follow')
    .where('follow.personId = :personId', { personId })
    .andWhere(`not ${isGoneIn('follow.target_id')}`)
    .getCount();

export const insertFollow = async (transaction: EntityManager, follow: Follow): Promise<void> => {
  await transaction.insert(Follows, follow);
};

export const deleteFollow = async (
  transaction: EntityManager,
  personId: string,
  { subject, targetId }: FollowTarget,
): Promise<void> => {
  await transaction.delete(Follows, { personId, subject, targetId });
};
