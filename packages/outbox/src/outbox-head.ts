import type { ClientBase } from 'pg';

/** A row of the outbox. */
export interface OutboxRow {
  position: string;
  id: string;
  aggregatetype: string;
  aggregateid: string;
  type: string;
  /** Null for a tombstone. */
  json: string | null;
  timestamp: Date;
  /** An earlier row of its key was put aside. */
  isHeld: boolean;
}

/** Rows that one batch has at most. */
export const BATCH_ROWS = 1_000;
// Topics take 1 MiB at once for each partition, headers and all.
const BATCH_BYTES = 800 * 1024;
const HEADER_BYTES = 512;

const READ = `
  with head as (
    select *, sum(bytes + ${HEADER_BYTES}) over (order by position) - bytes - ${HEADER_BYTES} as before
    from (select * from outbox order by position limit ${BATCH_ROWS}) as first
  )
  select position, id, aggregatetype, aggregateid, type, payload::text as json, timestamp,
    (aggregatetype, aggregateid) in (select aggregatetype, aggregateid from outbox_aside) as "isHeld"
  from head where before = 0 or before + bytes + ${HEADER_BYTES} <= ${BATCH_BYTES} order by position`;

const PUT_ASIDE = `
  with gone as (delete from outbox where position = any($1::bigint[]) returning *)
  insert into outbox_aside (position, id, aggregatetype, aggregateid, type, payload, timestamp, reason)
  select position, id, aggregatetype, aggregateid, type, payload, timestamp, $2 from gone`;

/** Serializes moves between the outbox and what was put aside, so that nothing comes to wait behind nothing. */
export const ASIDE_LOCK = `pg_advisory_xact_lock(hashtextextended('outbox.aside', 0))`;

/** Reads what leaves next, in order of position, no more than a broker takes at once; one row always. */
export const readHead = async (database: ClientBase): Promise<OutboxRow[]> =>
  (await database.query<OutboxRow>(READ)).rows;

/** Deletes what the broker acknowledged. */
export const deleteRows = (database: ClientBase, positions: string[]): Promise<unknown> =>
  database.query('delete from outbox where position = any($1::bigint[])', [positions]);

/** Puts a row aside that the broker refuses for good. */
export const putAside = (database: ClientBase, { position }: OutboxRow, reason: string): Promise<unknown> =>
  database.query(PUT_ASIDE, [[position], reason]);

/** Puts rows aside that come after such a row in their keys, as long as it is still there. */
export async function putBehind(database: ClientBase, rows: OutboxRow[]): Promise<void> {
  await database.query('begin');
  try {
    await database.query(`select ${ASIDE_LOCK}`);
    const { rows: held } = await database.query<{ position: string }>(
      `select position from outbox where position = any($1::bigint[])
       and (aggregatetype, aggregateid) in (select aggregatetype, aggregateid from outbox_aside)`,
      [rows.map(({ position }) => position)],
    );
    await database.query(PUT_ASIDE, [held.map(({ position }) => position), null]);
    await database.query('commit');
  } catch (error) {
    await database.query('rollback').catch(() => {});
    throw error;
  }
}
