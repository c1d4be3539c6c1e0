import { insertRows, takeTurns, updateRows } from '@tpt/database';
import { In, type EntityManager } from 'typeorm';
import type { MakingRequest } from '../values/idempotency-key.js';
import type { Initiative } from './domain/index.js';
import { Initiatives, type InitiativeRow } from './table.js';

/** Finds an initiative that is about to change; whoever else would change it waits. */
export const findInitiativeToChange = (transaction: EntityManager, id: string): Promise<Initiative | null> =>
  transaction.findOne(Initiatives, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The initiative that this very request drafted before; the same request at the same moment waits. */
export async function findDrafted(
  transaction: EntityManager,
  personId: string,
  idempotencyKey: string,
): Promise<Initiative | null> {
  await takeTurns(transaction, 'draft', personId, idempotencyKey);
  return transaction.findOneBy(Initiatives, { draftedBy: personId, idempotencyKey });
}

/** Finds initiatives that are about to change, in the order of their ids, so that nobody waits in a circle. */
export const findInitiativesToChange = (transaction: EntityManager, ids: string[]): Promise<Initiative[]> =>
  transaction.find(Initiatives, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });

/** Of names in addresses, those that lead to an initiative, and its id. */
export async function findTakenSlugs(transaction: EntityManager, slugs: string[]): Promise<Map<string, string>> {
  const rows = (await transaction.query(
    `select slug, id from initiatives where slug = any($1)
     union all select slug, initiative_id from former_initiative_slugs where slug = any($1)`,
    [slugs],
  )) as { slug: string; id: string }[];
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

export const insertInitiatives = (transaction: EntityManager, initiatives: Initiative[]): Promise<void> =>
  insertRows(
    transaction,
    Initiatives,
    initiatives.map((initiative) => ({ ...toRow(initiative), draftedBy: null, idempotencyKey: null })),
  );

export const updateInitiatives = (transaction: EntityManager, initiatives: Initiative[]): Promise<void> =>
  updateRows<Partial<InitiativeRow>>(transaction, Initiatives, initiatives.map(toRow));

export const insertInitiative = async (
  transaction: EntityManager,
  initiative: Initiative,
  request?: MakingRequest,
): Promise<void> => {
  const { personId: draftedBy = null, idempotencyKey = null } = request ?? {};
  await transaction.insert(Initiatives, { ...toRow(initiative), draftedBy, idempotencyKey });
};

export const updateInitiative = async (transaction: EntityManager, initiative: Initiative): Promise<void> => {
  await transaction.update(Initiatives, { id: initiative.id }, toRow(initiative));
};

const toRow = (initiative: Initiative) => ({ ...initiative, partnerIds: initiative.organizationIds.slice(1) });

/** The organization that owns an initiative at this moment; it may be another once both are locked. */
export const findInitiativeOwner = async (transaction: EntityManager, id: string): Promise<string | null> =>
  (await transaction.findOne(Initiatives, { where: { id }, select: { id: true, organizationId: true } }))
    ?.organizationId ?? null;
