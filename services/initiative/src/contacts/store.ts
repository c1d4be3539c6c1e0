import { createKeyedHash, newHashKey, type PrivateFields } from '@tpt/private-fields';
import type { DataSource, EntityManager } from 'typeorm';
import { IS_MEMBER } from '../memberships/statements.js';
import { readLanguage, type Contact } from './domain.js';
import { addressPlace, Contacts, ServiceKeys } from './table.js';

/** The contact of a person, its address opened. */
export async function findContact(
  transaction: EntityManager,
  fields: PrivateFields,
  personId: string,
): Promise<Contact | null> {
  const row = await transaction.findOneBy(Contacts, { personId });
  return (
    row && { ...row, address: fields.open(row.address, addressPlace(personId)), language: readLanguage(row.language) }
  );
}

export const upsertContact = async (
  transaction: EntityManager,
  fields: PrivateFields,
  contact: Contact,
): Promise<void> => {
  const address = fields.seal(contact.address, addressPlace(contact.personId));
  await transaction.upsert(Contacts, { ...contact, address }, ['personId']);
};

/** Deletes what was kept until a moment of people who are members nowhere. Gives how many rows. */
export async function deleteKeptUntil(database: DataSource, until: Date): Promise<number> {
  const [, rows] = (await database.query(
    `delete from contacts where kept_at <= $1 and not ${IS_MEMBER('contacts.person_id')}`,
    [until],
  )) as [unknown, number];
  return rows;
}

const KEY_PURPOSE = 'addresses';
const KEY_PLACE = `service_keys.sealed:${KEY_PURPOSE}`;

/** The key of the hashes of addresses, made when it is first needed. */
export async function findHashKey(
  transaction: EntityManager,
  fields: PrivateFields,
): Promise<(canonicalAddress: string) => Buffer> {
  const read = async () => {
    const known = await transaction.findOneBy(ServiceKeys, { purpose: KEY_PURPOSE });
    return known && createKeyedHash(fields.open(known.sealed, KEY_PLACE));
  };
  const known = await read();
  if (known) return known;
  const made = { purpose: KEY_PURPOSE, sealed: fields.seal(newHashKey(), KEY_PLACE) };
  await transaction.createQueryBuilder().insert().into(ServiceKeys).values(made).orIgnore().execute();
  // Somebody else may have made it at the same moment.
  return (await read())!;
}
