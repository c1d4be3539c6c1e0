import type { Work } from '@tpt/outbox';
import type { Change } from './domain.js';
import { insertDelta } from './store.js';

/** Notes that more, or fewer, people sign or support a subject; it is counted later. */
export const noteChange = ({ transaction }: Pick<Work, 'transaction'>, change: Change): Promise<void> =>
  insertDelta(transaction, change);
