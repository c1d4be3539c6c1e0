import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { mayBecomePublic } from './domain.js';
import { holdSwitch } from './store.js';

/** Says whether something may become public in this transaction; nobody pauses publication before it ends. */
export const holdPublication = async ({ transaction }: Pick<Work, 'transaction'>): Promise<Outcome<true>> =>
  mayBecomePublic(await holdSwitch(transaction));
