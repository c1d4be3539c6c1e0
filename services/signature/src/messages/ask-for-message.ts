import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import type { Outcome } from '../refusals.js';
import { countedUntil, decideMessage, type AskedMessage, type Asker } from './domain.js';
import { countSince, hashMailbox, insertMessage, takeTurnToAsk } from './store.js';

/** Notes a message unless there were too many; nothing that happens to it afterwards makes room for another. */
export async function askForMessage(
  { transaction, tools }: Pick<Work<Tools>, 'transaction' | 'tools'>,
  { canonicalAddress, purpose }: AskedMessage,
  asker: Asker,
  now: Date,
): Promise<Outcome<'WRITE' | 'NOTHING'>> {
  const { personId, asked: inRequest } = asker;
  asker.asked += 1;
  const addressHash = await hashMailbox(transaction, tools.fields, canonicalAddress);
  await takeTurnToAsk(transaction, addressHash, personId);
  const sent = await countSince(transaction, addressHash, personId, countedUntil(now));
  const decided = decideMessage({ inRequest, ...sent });
  if ('done' in decided && decided.done === 'WRITE')
    await insertMessage(transaction, { addressHash, personId, purpose, askedAt: now });
  return decided;
}
