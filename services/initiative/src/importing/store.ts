import { takeTurns } from '@tpt/database';
import { In, type EntityManager } from 'typeorm';
import { ImportKeys, type ImportKey } from './table.js';

export type { ImportKey } from './table.js';

/** Imports take turns, batch by batch. */
export const waitForTurn = (transaction: EntityManager): Promise<unknown> => takeTurns(transaction, 'import');

/** What is remembered of keys. */
export async function findKeys(
  transaction: EntityManager,
  kind: ImportKey['kind'],
  keys: string[],
): Promise<Map<string, ImportKey>> {
  const found = await transaction.findBy(ImportKeys, { kind, key: In(keys) });
  return new Map(found.map((each) => [each.key, each]));
}

export async function keepKeys(transaction: EntityManager, kept: ImportKey[]): Promise<void> {
  if (kept.length === 0) return;
  await transaction.query(
    `insert into import_keys (kind, key, subject_id, digest)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict (kind, key) do update set subject_id = excluded.subject_id, digest = excluded.digest`,
    [
      kept.map(({ kind }) => kind),
      kept.map(({ key }) => key),
      kept.map(({ subjectId }) => subjectId),
      kept.map(({ digest }) => digest),
    ],
  );
}

/** Of initiatives, those that some file knows by an identifier of its own. */
export async function findKeysOf(transaction: EntityManager, initiativeIds: string[]): Promise<Set<string>> {
  const rows = (await transaction.query(
    `select subject_id as id from import_keys where subject_id = any($1) and key like 'id:%'`,
    [initiativeIds],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
