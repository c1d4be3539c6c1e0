import { shareTurn, takeTurns } from '@tpt/database';
import { newHashKey, type PrivateFields } from '@tpt/private-fields';
import type { EntityManager } from 'typeorm';
import type { Standing, Subject, SubjectVersion, Target } from './domain.js';
import { STATE } from './statements.js';
import { hashKeyPlace, SUBJECT, toSubject, type SubjectRow } from './table.js';

/** A subject, which nobody pauses or closes until the transaction ends. */
export async function lockSubject(
  transaction: EntityManager,
  fields: PrivateFields,
  id: string,
): Promise<Subject | null> {
  // A row alone can be shared without end by those who come one after another, and who closes would never have it.
  await shareTurn(transaction, 'subject', id);
  const [row] = (await transaction.query(`select ${SUBJECT} from subjects where id = $1 for share`, [
    id,
  ])) as SubjectRow[];
  return row ? toSubject(row, fields) : null;
}

/** The state of a subject that is about to change; who signs or confirms at the same moment is waited for. */
export async function lockState(transaction: EntityManager, { kind, id }: Target): Promise<Standing | null> {
  await takeTurns(transaction, 'subject', id);
  const [row] = (await transaction.query(
    `select ${STATE} as state from subjects where id = $1 and kind = $2 for no key update`,
    [id, kind],
  )) as { state: Standing }[];
  return row?.state ?? null;
}

/** Keeps a state; with the time of the close the key of the hashes goes. */
export async function updateState(
  transaction: EntityManager,
  id: string,
  isOpen: boolean,
  closedAt: Date | null,
): Promise<void> {
  await transaction.query(
    `update subjects set is_open = $2, closed_at = $3::timestamptz, version = version + 1,
       hash_key = case when $3::timestamptz is null then hash_key end
     where id = $1`,
    [id, isOpen, closedAt],
  );
}

/**
 * An older version changes nothing, nor does any after the close, and the key of the hashes is made once. What was gone is
 * back with a later version.
 */
export async function upsertSubject(
  transaction: EntityManager,
  fields: PrivateFields,
  { id, kind, state, version }: SubjectVersion,
): Promise<void> {
  await transaction.query(
    `insert into subjects (id, kind, is_open, hash_key, version) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set is_open = excluded.is_open, is_gone = false,
       version = excluded.version
     where subjects.version < excluded.version and subjects.closed_at is null`,
    [id, kind, state === 'OPEN', fields.seal(newHashKey(), hashKeyPlace(id)), version],
  );
}

/** Notes that a subject is gone, if it is known. */
export const markGone = async (transaction: EntityManager, { kind, id }: Target): Promise<void> => {
  await transaction.query('update subjects set is_gone = true where id = $1 and kind = $2 and not is_gone', [id, kind]);
};

/** Takes the keys of closed subjects away that a close left behind. Gives how many. */
export async function deleteKeysOfClosed(database: Pick<EntityManager, 'query'>): Promise<number> {
  const [, rows] = (await database.query(
    'update subjects set hash_key = null where closed_at is not null and hash_key is not null',
  )) as [unknown, number];
  return rows;
}
