import { takeTurns } from '@tpt/database';
import type { EntityManager } from 'typeorm';
import type { MakingRequest } from '../values/idempotency-key.js';
import { isPublic, type Initiative, type Reviewed, type Revision } from './domain/index.js';
import { Initiatives, Revisions } from './table.js';

/** Finds an initiative that is about to change; whoever else would change it waits. */
export const findInitiativeToChange = (transaction: EntityManager, id: string): Promise<Initiative | null> =>
  transaction.findOne(Initiatives, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Finds an initiative that is about to change, with its latest revision; whoever else would change them waits. */
export async function findReviewed(transaction: EntityManager, id: string): Promise<Reviewed | null> {
  const initiative = await findInitiativeToChange(transaction, id);
  if (!initiative) return null;
  const revision = await transaction.findOne(Revisions, { where: { initiativeId: id }, order: { number: 'DESC' } });
  return { initiative, revision };
}

/** The initiative that this very request drafted before; the same request at the same moment waits. */
export async function findDrafted(
  transaction: EntityManager,
  personId: string,
  idempotencyKey: string,
): Promise<Initiative | null> {
  await takeTurns(transaction, 'draft', personId, idempotencyKey);
  return transaction.findOneBy(Initiatives, { draftedBy: personId, idempotencyKey });
}

/** The initiative that has or had this name in addresses; who looks for the same at the same moment waits. */
export async function findCensusedInitiative(transaction: EntityManager, slug: string): Promise<Initiative | null> {
  await takeTurns(transaction, 'census', slug);
  return findBySlug(transaction, slug);
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
