/** The part of a database that measuring uses. */
interface Database {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

// Beyond this many rows nobody counts on.
const MOST = 100_000;

/** How much waits in an outbox, and for how long; counts end at 100,000. */
export interface OutboxMeasure {
  waiting: number;
  oldestSeconds: number;
  aside: number;
  refused: number;
}

/** Measures an outbox. */
export async function measureOutbox(database: Database): Promise<OutboxMeasure> {
  const [row] = (await database.query(
    `select (select count(*)::int from (select from outbox limit ${MOST}) as counted) as waiting,
       coalesce(extract(epoch from clock_timestamp() -
         (select timestamp from outbox order by position limit 1)), 0)::float8 as "oldestSeconds",
       count(*)::int as aside, count(reason)::int as refused
     from (select reason from outbox_aside limit ${MOST}) as kept`,
  )) as [OutboxMeasure];
  return { ...row, oldestSeconds: Math.max(0, row.oldestSeconds) };
}

/** How many events wait in a consumer, and how many of them failed themselves; counts end at 100,000. */
export interface ParkedMeasure {
  parked: number;
  heads: number;
}

/** Measures what a consumer has parked. */
export async function measureParked(database: Database, consumer: string): Promise<ParkedMeasure> {
  const [row] = (await database.query(
    `select count(*)::int as parked, count(reason)::int as heads
     from (select reason from parked_events where consumer = $1 limit ${MOST}) as kept`,
    [consumer],
  )) as [ParkedMeasure];
  return row;
}
