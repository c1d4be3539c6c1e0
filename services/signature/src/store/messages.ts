import { takeTurns } from '@tpt/database';
import { createKeyedHash, newHashKey } from '@tpt/private-fields';
import type { EntityManager } from 'typeorm';
import { decideMessage } from '../domain/messages.js';
import { WRITTEN_FOR_MS } from '../domain/promises.js';
import type { Outcome } from '../domain/refusal.js';
import type { Store } from './store.js';

/** A message about to be asked for. */
export interface AskedMessage {
  canonicalAddress: string;
  /** Who causes it; nobody knows a visitor. */
  personId?: string | undefined;
  purpose: 'confirmation';
  now: Date;
}

const KEY_PURPOSE = 'messages';
const KEY_PLACE = `service_keys.sealed:${KEY_PURPOSE}`;

/**
 * Notes a message in the caller's transaction unless too many left in the last day. Those who ask at the same moment
 * for the same mailbox wait for each other; nothing that happens to a message afterwards makes room for another.
 */
export async function askForMessage(
  transaction: EntityManager,
  store: Pick<Store, 'fields'>,
  { canonicalAddress, personId, purpose, now }: AskedMessage,
): Promise<Outcome<'WRITE' | 'NOTHING'>> {
  const hash = createKeyedHash(await findKey(transaction, store))(canonicalAddress);
  if (personId) await takeTurns(transaction, 'messages by', personId);
  await takeTurns(transaction, 'messages to', hash.toString('base64'));
  const [sent] = (await transaction.query(
    `select (select count(*)::int from messages where address_hash = $1 and asked_at > $3) as "toMailbox",
            (select count(*)::int from messages where person_id = $2 and asked_at > $3) as "byPerson"`,
    [hash, personId ?? null, new Date(now.getTime() - WRITTEN_FOR_MS)],
  )) as [{ toMailbox: number; byPerson: number }];
  const decided = decideMessage(sent);
  if ('done' in decided && decided.done === 'WRITE')
    await transaction.query(
      'insert into messages (address_hash, person_id, purpose, asked_at) values ($1, $2, $3, $4)',
      [hash, personId ?? null, purpose, now],
    );
  return decided;
}

/** The key of the hashes of mailboxes, made when it is first needed. */
async function findKey(transaction: EntityManager, { fields }: Pick<Store, 'fields'>): Promise<string> {
  const read = async () =>
    (
      (await transaction.query('select sealed from service_keys where purpose = $1', [KEY_PURPOSE])) as {
        sealed: Buffer;
      }[]
    )[0];
  const known = await read();
  if (known) return fields.open(known.sealed, KEY_PLACE);
  await transaction.query('insert into service_keys (purpose, sealed) values ($1, $2) on conflict do nothing', [
    KEY_PURPOSE,
    fields.seal(newHashKey(), KEY_PLACE),
  ]);
  // Somebody else may have made it at the same moment.
  return fields.open((await read())!.sealed, KEY_PLACE);
}
