import { takeTurns } from '@tpt/database';
import type { PrivateFields } from '@tpt/private-fields';
import type { DataSource, EntityManager, FindOptionsWhere } from 'typeorm';
import { readLanguage } from '../contacts/domain.js';
import type { Asked, MandateCode } from './domain.js';
import { addressPlace, MandateCodes, type MandateCodeRow } from './table.js';

/** Those codes a person asked for at the same moment wait for each other. */
export const takeTurnToAsk = (transaction: EntityManager, personId: string): Promise<unknown> =>
  takeTurns(transaction, 'mandate codes by', personId);

/** How many codes were asked for after a moment, by a person and for an organization, which the caller holds. */
export async function countAsked(
  transaction: EntityManager,
  { organizationId, personId }: { organizationId: string; personId: string },
  since: Date,
): Promise<Asked> {
  const [asked] = (await transaction.query(
    `select count(*) filter (where person_id = $1)::int as "byPerson",
            count(*) filter (where person_id = $1 and organization_id = $2)::int as "byPersonHere",
            count(*) filter (where organization_id = $2)::int as "byOrganization"
     from mandate_codes where (person_id = $1 or organization_id = $2) and created_at > $3`,
    [personId, organizationId, since],
  )) as [Asked];
  return asked;
}

export const insertCode = async (
  transaction: EntityManager,
  fields: PrivateFields,
  { address, ...code }: MandateCode,
): Promise<void> => {
  const sealedAddress = address === null ? null : fields.seal(address, addressPlace(code.id));
  await transaction.insert(MandateCodes, { ...code, sealedAddress });
};

export const findCode = (manager: EntityManager, fields: PrivateFields, id: string): Promise<MandateCode | null> =>
  findOne(manager, fields, { id });

/** The code that a person asked for last: an earlier one is of no use any more. */
export const findLatestCode = (
  transaction: EntityManager,
  fields: PrivateFields,
  organizationId: string,
  personId: string,
): Promise<MandateCode | null> => findOne(transaction, fields, { organizationId, personId });

export const countAttempt = async (transaction: EntityManager, { id }: MandateCode): Promise<void> => {
  await transaction.increment(MandateCodes, { id }, 'attempts', 1);
};

/** The code was used; its address is of no use any more. */
export const useCode = async (transaction: EntityManager, { id }: MandateCode, usedAt: Date): Promise<void> => {
  await transaction.update(MandateCodes, { id }, { usedAt, sealedAddress: null });
};

/** Forgets codes that were asked for until a moment. Gives how many. */
export async function deleteUntil(database: DataSource, until: Date): Promise<number> {
  const [, rows] = (await database.query('delete from mandate_codes where created_at <= $1', [until])) as [
    unknown,
    number,
  ];
  return rows;
}

async function findOne(
  manager: EntityManager,
  fields: PrivateFields,
  where: FindOptionsWhere<MandateCodeRow>,
): Promise<MandateCode | null> {
  const found = await manager.findOne(MandateCodes, { where, order: { createdAt: 'DESC', id: 'DESC' } });
  if (!found) return null;
  const { sealedAddress, language, ...row } = found;
  const address = sealedAddress && fields.open(sealedAddress, addressPlace(row.id));
  return { ...row, address, language: readLanguage(language) };
}
