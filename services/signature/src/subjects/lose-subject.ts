import type { Work } from '@tpt/outbox';
import type { Target } from './domain.js';
import { markGone } from './store.js';

/**
 * Notes that a subject is gone: nobody signs it any more. What was signed stays, and is counted; whoever did so can take
 * it back.
 */
export const loseSubject = ({ transaction }: Pick<Work, 'transaction'>, target: Target): Promise<void> =>
  markGone(transaction, target);
