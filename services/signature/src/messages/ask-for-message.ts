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
  const { personId, network, asked: inRequest } = asker;
  asker.asked += 1;
  const addressHash = await hashMailbox(transaction, tools.fields, canonicalAddress);
  const from = { addressHash, personId, network };
  await takeTurnToAsk(transaction, from);
  const sent = await countSince(transaction, from, countedUntil(now));
  const decided = decideMessage({ inRequest, mostByNetwork: tools.messagesByNetwork, ...sent });
  if ('done' in decided && decided.done === 'WRITE')
    await insertMessage(transaction, { ...from, purpose, askedAt: now });
  return decided;
}
