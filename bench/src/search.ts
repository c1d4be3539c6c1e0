import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Pool } from 'undici';
import { createCallers } from './gateway/callers.js';
import { onStage } from './on-stage.js';
import { describeMachine, printAim } from './report.js';
import { fillRegistry } from './search/content.js';
import { recordStatements, type Statement } from './search/recording.js';
import { QUERY, SEARCHES, type BenchSearch } from './search/searches.js';

const INITIATIVES = Number(process.env['BENCH_INITIATIVES'] ?? 100_000);
// How often everything is asked before anything is measured: a service that is asked has compiled what it runs.
const WARM_ROUNDS = 25;
const WARM_TURNS = 15;
const TURNS = 60;

await onStage(async ({ system: { addresses, environments } }) => {
  const owner = new pg.Client({ connectionString: environments.migrations.initiative['MIGRATION_DATABASE_URL'] });
  // One connection, as there is one caller.
  const pool = new pg.Pool({ connectionString: environments.programs.initiative['DATABASE_URL'], max: 1 });
  const { origin, pathname } = new URL(addresses.subgraphs.initiative);
  const subgraph = new Pool(origin, { connections: 1 });
  const { headersFor } = createCallers(environments.programs.gateway);
  await owner.connect();
  try {
    console.log(`… writing ${INITIATIVES.toLocaleString('en')} initiatives`);
    await fillRegistry(owner, INITIATIVES);
    await untilFolded(owner);
    await owner.query('vacuum analyze');
    console.log(`\nSearches with all facets, one caller: the subgraph beside the same statements run without it`);
    console.log(`  ${describeMachine()}`);
    const ask = async ({ search, filter, order }: BenchSearch) => {
      const { body } = await subgraph.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...headersFor('initiative', {}) },
        body: JSON.stringify({ query: QUERY, variables: { search, filter, order } }),
      });
      const { data, errors } = (await body.json()) as { data: Found; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    for (let round = 0; round < WARM_ROUNDS; round += 1) for (const search of SEARCHES) await ask(search);
    const found = await measureAll(pool, ask);
    const narrow = found.filter(({ search }) => search.isNarrow);
    printAim('most that the subgraph adds at p50, ms', Math.max(...found.map(({ adds }) => adds)), { most: 3 });
    printAim(
      'p95 of the SQL of narrow searches, ms',
      quantile(
        narrow.flatMap(({ raw }) => raw),
        0.95,
      ),
      { most: 40 },
    );
    printAim(
      'p95 of the SQL of all searches, ms',
      quantile(
        found.flatMap(({ raw }) => raw),
        0.95,
      ),
      { most: 40 },
    );
    await printPlans(pool, found);
  } finally {
    await subgraph.close();
    await pool.end();
    await owner.end();
  }
});

interface Found {
  initiatives: { totalCount: number };
}

interface Measured {
  search: BenchSearch;
  statements: Statement[];
  raw: number[];
  adds: number;
}

/** Takes turns, so that what the machine does meanwhile hits both. */
async function measureAll(pool: pg.Pool, ask: (search: BenchSearch) => Promise<Found>): Promise<Measured[]> {
  const measured: Measured[] = [];
  console.log(
    `\n  ${''.padEnd(34)}${['found', 'SQL p50', 'p95', 'subgraph p50', 'p95', 'adds'].map((head) => head.padStart(13)).join('')}`,
  );
  for (const search of SEARCHES) {
    const statements = await recordStatements(pool, search);
    const runRaw = async () => {
      for (const statement of statements) await pool.query(statement);
    };
    const [raw, served]: [number[], number[]] = [[], []];
    let total = 0;
    for (let turn = -WARM_TURNS; turn < TURNS; turn += 1) {
      const inSql = await timed(runRaw);
      const inSubgraph = await timed(async () => (total = (await ask(search)).initiatives.totalCount));
      if (turn < 0) continue;
      raw.push(inSql);
      served.push(inSubgraph);
    }
    const adds = quantile(served, 0.5) - quantile(raw, 0.5);
    const numbers = [quantile(raw, 0.5), quantile(raw, 0.95), quantile(served, 0.5), quantile(served, 0.95), adds];
    const cells = [total.toLocaleString('en'), ...numbers.map((number) => number.toFixed(1))];
    console.log(`  ${search.title.padEnd(34)}${cells.map((cell) => cell.padStart(13)).join('')}`);
    measured.push({ search, statements, raw, adds });
  }
  console.log('  milliseconds\n');
  return measured;
}

/** Prints how each is read, with the planner as it is. @throws when a narrow one reads a whole table of initiatives. */
async function printPlans(pool: pg.Pool, measured: Measured[]): Promise<void> {
  for (const { search, statements } of measured)
    for (const { name, text, values } of statements) {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${text}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n    ');
      console.log(`\n  ${search.title}: ${name}\n    ${plan}`);
      if (
        search.isNarrow &&
        /Seq Scan on (search_documents|search_words|search_supports|initiatives|organizations)\b/.test(plan)
      )
        throw new Error(`a narrow search reads a whole table: ${search.title}, ${name}`);
    }
}

async function untilFolded(database: pg.Client): Promise<void> {
  const waits = async () =>
    (
      await database.query(
        'select from (select 1 from search_changes union all select 1 from search_word_changes) w limit 1',
      )
    ).rowCount !== 0;
  while (await waits()) await sleep(500);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!;
}
