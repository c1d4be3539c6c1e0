import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { findHashKey } from './store.js';

/** The one form in which an address is matched here, under a key of the service; it is never kept in the clear. */
export const hashAddress = async (
  { transaction, tools }: Pick<Work<Tools>, 'transaction' | 'tools'>,
  canonicalAddress: string,
): Promise<Buffer> => (await findHashKey(transaction, tools.fields))(canonicalAddress);
