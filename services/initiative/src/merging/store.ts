import type { EntityManager } from 'typeorm';

const LED_BY = 'from initiatives where organization_id = $1 or partner_ids @> array[$1] order by id limit $2';

/** Ids of the initiatives that an organization leads, alone or with others. */
export async function findLedBy(transaction: EntityManager, id: string, most: number): Promise<string[]> {
  const rows = (await transaction.query(`select id ${LED_BY}`, [id, most])) as { id: string }[];
  return rows.map((row) => row.id);
}

/** Ids of those that lead initiatives with an organization at this moment, of so many initiatives at most. */
export async function findLeadersWith(transaction: EntityManager, id: string, most: number): Promise<string[]> {
  const rows = (await transaction.query(
    `select distinct unnest(organization_ids) as id from (select organization_ids ${LED_BY}) led`,
    [id, most],
  )) as { id: string }[];
  return rows.map((row) => row.id);
}

// In an order that leaves nothing that leads nowhere.
const MOVES = [
  `insert into recorded_domains (organization_id, domain, recorded_by, recorded_at)
     select $1, domain, recorded_by, recorded_at from recorded_domains where organization_id = $2
     on conflict do nothing`,
  `insert into claims (organization_id, person_id, claimed_at)
     select $1, person_id, claimed_at from claims where organization_id = $2
       and person_id not in (select person_id from memberships where organization_id = $1)
     on conflict do nothing`,
  `update pictures set organization_id = $1
     where organization_id = $2 and not exists (select from pictures where organization_id = $1)`,
  `update invitations set organization_id = $1 where organization_id = $2`,
  `update import_keys set subject_id = $1 where kind = 'organization' and subject_id = $2`,
  `update former_organizations set organization_id = $1 where organization_id = $2`,
  `insert into former_organizations (former_id, former_slug, organization_id)
     select id, slug, $1 from organizations where id = $2`,
];
const LEFT = ['recorded_domains', 'claims', 'mandate_codes', 'former_memberships'];

/** Moves what hangs on an organization to the one that is kept, whose id its own and its name lead to from now on. */
export async function moveAndForget(transaction: EntityManager, keptId: string, duplicateId: string): Promise<void> {
  for (const move of MOVES) await transaction.query(move, [keptId, duplicateId]);
  for (const table of LEFT) await transaction.query(`delete from ${table} where organization_id = $1`, [duplicateId]);
  await transaction.query('delete from organizations where id = $1', [duplicateId]);
}
