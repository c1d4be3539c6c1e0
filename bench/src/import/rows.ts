import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

// What an import writes itself; triggers write the rest.
const TABLES = ['organizations', 'initiatives', 'import_keys', 'outbox'] as const;

/** Runs something with a connection of its own. */
export async function inDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How many initiatives there are. */
export async function countInitiatives(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from initiatives');
  return rows[0]!.n;
}

/** What was imported, without what two imports of one file never have in common (ids, times), as a hash and a count. */
export async function fingerprint(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ n: number; rows: string; events: string; documents: number }>(`
    select
      (select count(*)::int from initiatives) as n,
      (select md5(string_agg(md5(jsonb_build_array(
         i.slug, i.title, i.summary, i.description, i.gift_kinds, i.beneficiaries, i.territory_department, i.started_on_date,
         i.durable, i.sources, i.state, i.version, o.slug, o.name, o.size_category, o.naf_section, k.key, k.digest
       )::text), '' order by i.slug))
       from initiatives i join organizations o on o.id = i.organization_id join import_keys k on k.subject_id = i.id) as rows,
      (select string_agg(type || ' ' || n, ', ' order by type) from
         (select type, count(*)::int as n from outbox group by type) each_type) as events,
      (select count(*)::int from search_documents) as documents`);
  const found = rows[0]!;
  return `${found.n.toLocaleString('en')} initiatives (${found.rows}), ${found.documents.toLocaleString('en')} documents; ${found.events}`;
}

/** Writes what was imported to files, a table each. */
export async function unload(client: pg.Client, folder: string): Promise<void> {
  for (const table of TABLES)
    await pipeline(client.query(copyTo(`copy ${table} to stdout`)), createWriteStream(`${folder}/${table}`));
}

/** Copies the same rows into tables of passage, and inserts them from there; gives the milliseconds. */
export async function loadRaw(client: pg.Client, folder: string): Promise<number> {
  const began = performance.now();
  await client.query('begin');
  for (const table of TABLES) {
    const columns = await writtenColumns(client, table);
    await client.query(
      `create temporary table raw_${table} on commit drop as select ${columns} from ${table} with no data`,
    );
    const rows = client.query(copyFrom(`copy raw_${table} (${columns}) from stdin`));
    await pipeline(createReadStream(`${folder}/${table}`), rows);
    await client.query(`insert into ${table} (${columns}) overriding system value select ${columns} from raw_${table}`);
  }
  await client.query('commit');
  return performance.now() - began;
}

/** Lets rows be written without what follows from them. */
export async function silenceTriggers(client: pg.Client): Promise<void> {
  for (const table of TABLES) await client.query(`alter table ${table} disable trigger user`);
}

// What the database computes by itself is not copied.
async function writtenColumns(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]!.columns;
}
