import { takeTurns } from '@tpt/database';
import { createKeyedHash, newHashKey, type PrivateFields } from '@tpt/private-fields';
import { LessThanOrEqual, type DataSource, type EntityManager } from 'typeorm';
import { Messages, ServiceKeys } from './table.js';

const KEY_PURPOSE = 'messages';
const KEY_PLACE = `service_keys.sealed:${KEY_PURPOSE}`;

/** The form in which a mailbox is kept here, under a key of the service. */
export const hashMailbox = async (
  transaction: EntityManager,
  fields: PrivateFields,
  canonicalAddress: string,
): Promise<Buffer> => createKeyedHash(await findKey(transaction, fields))(canonicalAddress);

/** The key of the hashes, made when it is first needed. */
async function findKey(transaction: EntityManager, fields: PrivateFields): Promise<string> {
  const read = () => transaction.findOneBy(ServiceKeys, { purpose: KEY_PURPOSE });
  const known = await read();
  if (known) return fields.open(known.sealed, KEY_PLACE);
  const made = { purpose: KEY_PURPOSE, sealed: fields.seal(newHashKey(), KEY_PLACE) };
  await transaction.createQueryBuilder().insert().into(ServiceKeys).values(made).orIgnore().execute();
  // Somebody else may have made it at the same moment.
  return fields.open((await read())!.sealed, KEY_PLACE);
}

/** Whom a message is for, and who asks for it: a person, or a visitor from a network. */
export interface Asked {
  addressHash: Buffer;
  personId: string | undefined;
  network: string | undefined;
}

/** Those who ask at the same moment, for the same mailbox, as the same person or from the same network, wait for each other. */
export async function takeTurnToAsk(
  transaction: EntityManager,
  { addressHash, personId, network }: Asked,
): Promise<void> {
  if (network) await takeTurns(transaction, 'messages from', network);
  if (personId) await takeTurns(transaction, 'messages by', personId);
  await takeTurns(transaction, 'messages to', addressHash.toString('base64'));
}

/** How many messages were asked for after a moment: for a mailbox, by a person and from a network. */
export async function countSince(
  transaction: EntityManager,
  { addressHash, personId, network }: Asked,
  since: Date,
): Promise<{ toMailbox: number; byPerson: number; byNetwork: number }> {
  const [sent] = (await transaction.query(
    `select (select count(*)::int from messages where address_hash = $1 and asked_at > $4) as "toMailbox",
            (select count(*)::int from messages where person_id = $2 and asked_at > $4) as "byPerson",
            (select count(*)::int from messages where network = $3 and asked_at > $4) as "byNetwork"`,
    [addressHash, personId ?? null, network ?? null, since],
  )) as [{ toMailbox: number; byPerson: number; byNetwork: number }];
  return sent;
}

export const insertMessage = async (
  transaction: EntityManager,
  { addressHash, personId, network, purpose, askedAt }: Asked & { purpose: string; askedAt: Date },
): Promise<void> => {
  await transaction.query(
    'insert into messages (address_hash, person_id, network, purpose, asked_at) values ($1, $2, $3, $4, $5)',
    [addressHash, personId ?? null, network ?? null, purpose, askedAt],
  );
};

/** Deletes what was asked for until a moment. Gives how many rows. */
export const deleteUntil = async ({ manager }: DataSource, until: Date): Promise<number> =>
  (await manager.delete(Messages, { askedAt: LessThanOrEqual(until) })).affected ?? 0;
