import { insertRows, takeTurns } from '@tpt/database';
import { In, type EntityManager } from 'typeorm';
import type { MakingRequest } from '../values/idempotency-key.js';
import { legalKey, type Organization } from './domain/index.js';
import { HOLD, IS_PUBLIC } from './statements.js';
import { Organizations } from './table.js';

/** Finds an organization. */
export const findOrganization = (manager: EntityManager, id: string): Promise<Organization | null> =>
  manager.findOneBy(Organizations, { id });

/** Holds an organization as it is; whoever would change it waits. */
export const holdOrganization = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.query(HOLD('$1'), [id]);
};

/** Finds an organization that is about to change; whoever else would change it waits. */
export const findOrganizationToChange = (transaction: EntityManager, id: string): Promise<Organization | null> =>
  transaction.findOne(Organizations, { where: { id }, lock: { mode: 'pessimistic_write' } });

/**
 * Finds organizations that are about to change, by id, slug, or what either was before they were merged; in the order of
 * their ids, so that nobody waits in a circle.
 */
export async function findOrganizationsToChange(
  transaction: EntityManager,
  names: readonly string[],
): Promise<Map<string, Organization>> {
  const rows = (await transaction.query(
    `select id, id as name from organizations where id = any($1)
     union all select id, slug from organizations where slug = any($1)
     union all select organization_id, former_id from former_organizations where former_id = any($1)
     union all select organization_id, former_slug from former_organizations where former_slug = any($1)`,
    [names],
  )) as { id: string; name: string }[];
  const found = await transaction.find(Organizations, {
    where: { id: In([...new Set(rows.map(({ id }) => id))]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const byId = new Map(found.map((organization) => [organization.id, organization]));
  // One that was merged while this waited for it is found under the one that was kept.
  if (rows.some(({ id }) => !byId.has(id))) return findOrganizationsToChange(transaction, names);
  return new Map(rows.flatMap(({ id, name }) => (byId.has(id) ? [[name, byId.get(id)!] as const] : [])));
}

/** The organization that this very request registered before; the same request at the same moment waits. */
export async function findRegistered(
  transaction: EntityManager,
  personId: string,
  idempotencyKey: string,
): Promise<Organization | null> {
  await takeTurns(transaction, 'register', personId, idempotencyKey);
  return transaction.findOneBy(Organizations, { registeredBy: personId, idempotencyKey });
}

/**
 * Whether another organization has proved its mandate with this legal identifier; who proves one with it at the same moment
 * waits.
 */
export async function isLegalIdProvedByAnother(
  transaction: EntityManager,
  organization: Organization,
): Promise<boolean> {
  const key = legalKey(organization);
  if (key === null) return false;
  await takeTurns(transaction, 'legal identifier', key);
  const rows = (await transaction.query(
    'select 1 from organizations where legal_key = $1 and mandate_proof is not null and id <> $2',
    [key, organization.id],
  )) as unknown[];
  return rows.length > 0;
}

// `%` finds by the index what is a little alike; below this nobody would take one for the other.
const SIMILAR = 0.45;
const MOST_SIMILAR = 5;

/**
 * Organizations that are like one, by their names or by their legal identifier, the likest first: of those that everybody
 * may know by name, and of the person's own.
 */
export async function findSimilar(
  transaction: EntityManager,
  organization: Organization,
  personId: string,
): Promise<Organization[]> {
  const rows = (await transaction.query(FIND_SIMILAR, [
    organization.name,
    legalKey(organization),
    personId,
    SIMILAR,
    MOST_SIMILAR,
  ])) as { id: string }[];
  const found = await transaction.findBy(Organizations, { id: In(rows.map(({ id }) => id)) });
  return rows.map((row) => found.find(({ id }) => id === row.id)!);
}

const FIND_SIMILAR = `
  select id from organizations o
  where (name_to_search(name) % name_to_search($1) and similarity(name_to_search(name), name_to_search($1)) >= $4
      or legal_key = $2)
    and ((${IS_PUBLIC}) and not sole_trader
      or exists (select from memberships where organization_id = o.id and person_id = $3))
  order by coalesce(legal_key = $2, false) desc, similarity(name_to_search(name), name_to_search($1)) desc, id
  limit $5`;

export const insertOrganizations = (transaction: EntityManager, organizations: Organization[]): Promise<void> =>
  insertRows(
    transaction,
    Organizations,
    organizations.map((organization) => ({
      ...organization,
      legalKey: legalKey(organization),
      registeredBy: null,
      idempotencyKey: null,
    })),
  );

export const insertOrganization = async (
  transaction: EntityManager,
  organization: Organization,
  request?: MakingRequest,
): Promise<void> => {
  const { personId: registeredBy = null, idempotencyKey = null } = request ?? {};
  await transaction.insert(Organizations, {
    ...organization,
    legalKey: legalKey(organization),
    registeredBy,
    idempotencyKey,
  });
};

export const updateOrganization = async (transaction: EntityManager, organization: Organization): Promise<void> => {
  const { id } = organization;
  await transaction.update(Organizations, { id }, { ...organization, legalKey: legalKey(organization) });
};
