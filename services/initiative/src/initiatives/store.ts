import { insertRows, takeTurns, updateRows } from '@tpt/database';
import { In, type EntityManager } from 'typeorm';
import { HOLD } from '../organizations/statements.js';
import type { MakingRequest } from '../values/idempotency-key.js';
import { isPublic, type Initiative, type Reviewed, type Revision } from './domain/index.js';
import { Initiatives, Revisions, type InitiativeRow } from './table.js';

/**
 * Finds an initiative that is about to change; whoever else would change it waits. Those who lead it are held before it, for
 * they are read where it is put into words that are searched.
 */
export async function findInitiativeToChange(transaction: EntityManager, id: string): Promise<Initiative | null> {
  await transaction.query(HOLD('select unnest(organization_ids) from initiatives where id = $1'), [id]);
  return transaction.findOne(Initiatives, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Finds an initiative that is about to change, with its latest revision; whoever else would change them waits. */
export async function findReviewed(transaction: EntityManager, id: string): Promise<Reviewed | null> {
  const initiative = await findInitiativeToChange(transaction, id);
  if (!initiative) return null;
  return { initiative, revision: await findLatestRevision(transaction, id) };
}

/** The latest revision of an initiative that is held; null while its first text is its only one. */
export const findLatestRevision = (transaction: EntityManager, initiativeId: string): Promise<Revision | null> =>
  transaction.findOne(Revisions, { where: { initiativeId }, order: { number: 'DESC' } });

/** The initiative that this very request drafted before; the same request at the same moment waits. */
export async function findDrafted(
  transaction: EntityManager,
  personId: string,
  idempotencyKey: string,
): Promise<Initiative | null> {
  await takeTurns(transaction, 'draft', personId, idempotencyKey);
  return transaction.findOneBy(Initiatives, { draftedBy: personId, idempotencyKey });
}

/** The initiative that has this name in addresses, or had it while it was public. */
export async function findBySlug(manager: EntityManager, slug: string): Promise<Initiative | null> {
  const named = await manager.findOneBy(Initiatives, { slug });
  if (named) return named;
  const [former] = (await manager.query('select initiative_id as id from former_initiative_slugs where slug = $1', [
    slug,
  ])) as { id: string }[];
  return former ? manager.findOneBy(Initiatives, { id: former.id }) : null;
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

/** Keeps an initiative as it is now; the name that the public knew leads to it further on. */
export async function updateInitiative(
  transaction: EntityManager,
  before: Initiative,
  after: Initiative,
): Promise<void> {
  await transaction.update(Initiatives, { id: after.id }, toRow(after));
  if (before.slug === after.slug || !isPublic(before)) return;
  await transaction.query(
    'insert into former_initiative_slugs (slug, initiative_id) values ($1, $2) on conflict do nothing',
    [before.slug, after.id],
  );
}

export const deleteInitiative = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.delete(Initiatives, { id });
};

/** Keeps a revision as it is now. */
export const keepRevision = async (transaction: EntityManager, revision: Revision): Promise<void> => {
  await transaction.upsert(Revisions, revision, ['initiativeId', 'number']);
};

const toRow = (initiative: Initiative) => ({ ...initiative, partnerIds: initiative.organizationIds.slice(1) });

/** The organizations that own initiatives at this moment, by their ids; they may be others once all are locked. */
export async function findInitiativeOwners(transaction: EntityManager, ids: string[]): Promise<Map<string, string>> {
  const found = await transaction.find(Initiatives, {
    where: { id: In(ids) },
    select: { id: true, organizationId: true },
  });
  return new Map(found.map(({ id, organizationId }) => [id, organizationId]));
}
