import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import type { PendingSignature } from './domain.js';
import { insertPending } from './store.js';

/** Keeps a signature that counts for nothing until it is confirmed. */
export const keepPending = (
  { transaction, tools }: Pick<Work<Tools>, 'transaction' | 'tools'>,
  signature: PendingSignature,
): Promise<void> => insertPending(transaction, tools.fields, signature);
