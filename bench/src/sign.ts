import type { System } from '@tpt/infra';
import { createTestDatabase, waitFor } from '@tpt/testing';
import { createMinter } from '@tpt/graph';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { typeid } from 'typeid-js';
import { compare, warmUp, type Result, type Side } from './compare.js';
import { findProcesses, type Processes } from './cpu.js';
import { createGraphClient, type GraphClient } from './graph-client.js';
import type { Issuer } from './issuer.js';
import { runLoad, type Done } from './load.js';
import { onStage } from './on-stage.js';
import { describeMachine, printAim, printTable } from './report.js';

const CALLERS = 64;
const ROW_BY_ROW_CALLERS = 16;
const ROUNDS = 3;
const ROUND_MS = 4_000;
// More people than any side can make sign in a round.
const PEOPLE = 20_000;

const SIGN = `mutation ($appealId: ID!) {
  signAppeal(input: { appealId: $appealId }) { appeal { viewerHasSigned } userErrors { code } }
}`;

let people = 0;
const nobodyYet = () => `p${(people += 1)}`;

await onStage(async ({ system, issuer, other }) => {
  const { gateway, subgraphs } = system.addresses;
  const processes = () => findProcesses(process.pid, other ? [other.pid] : []);
  const rowByRow = await prepareRowByRow(processes);
  const clients: GraphClient[] = [];
  const sideOf = async (
    title: string,
    url: string,
    graph: string,
    makeTokens: () => Promise<string[]> | string[],
    itsProcesses: () => Processes,
  ): Promise<Side> => {
    const client = createGraphClient(url, CALLERS);
    clients.push(client);
    const appealId = await findAppeal(graph);
    let tokens: string[] = [];
    return {
      title,
      async prepare() {
        tokens = await makeTokens();
      },
      run: () => sign(client, appealId, tokens),
      processes: itsProcesses,
      worksOn: true,
    };
  };
  const through = (title: string, at: string, itsProcesses: () => Processes) =>
    sideOf(title, `${at}/graphql`, at, () => accessTokens(issuer, `${at}/graphql`), itsProcesses);
  try {
    const atSubgraph = () =>
      sideOf('at the subgraph', subgraphs.signature, gateway, () => internalTokens(system), processes);
    const sides = [
      rowByRow.side,
      await atSubgraph(),
      await through('through the gateway', gateway, processes),
      ...(other ? [await through(`through ${other.commit}`, other.gateway, () => findProcesses(other.pid))] : []),
    ];
    console.log(`\nSignatures of signed-in people, each durable, with its event and its count; ${CALLERS} callers`);
    console.log(`  ${describeMachine()}`);
    await warmUp(sides);
    const results = await compare(ROUNDS, sides);
    const [reference, subgraph, graph] = results as [Result, Result, Result];
    printTable('signatures', results, reference);
    printAim('rate, at the subgraph to row by row', subgraph.rate / reference.rate, { least: 1.4 });
    printAim('rate, through the gateway', graph.rate, { least: 2_500 });
    printAim('CPU milliseconds, through the gateway', graph.cpu?.sum, { most: 0.7 });
    await proveCount(system, await findAppeal(gateway));
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await rowByRow.close();
  }
});

async function findAppeal(gateway: string): Promise<string> {
  const client = createGraphClient(`${gateway}/graphql`, 1);
  const { appeal } = await client.ask('{ appeal(slug: "tous-pour-tous") { id } }', {});
  await client.close();
  return appeal.id as string;
}

function sign(client: GraphClient, appealId: string, tokens: string[]): Promise<Done> {
  return runLoad(CALLERS, ROUND_MS, async (turn) => {
    const token = tokens[turn];
    if (!token) throw new Error(`more than ${PEOPLE} people signed in a round`);
    const { signAppeal } = await client.ask(SIGN, { appealId }, token);
    if (!signAppeal?.appeal.viewerHasSigned) throw new Error('a signature was not kept');
  });
}

function internalTokens({ secrets }: System): string[] {
  const mint = createMinter(secrets.tokenKeys.signature, 'signature');
  return Array.from({ length: PEOPLE }, () =>
    mint({ personId: typeid('person').toString(), email: `${nobodyYet()}@bench.example` }),
  );
}

function accessTokens(issuer: Issuer, audience: string): Promise<string[]> {
  return Promise.all(Array.from({ length: PEOPLE }, () => issuer.tokenFor(nobodyYet(), audience)));
}

/** What most would write: a transaction of five round trips for each signature. */
async function prepareRowByRow(processes: () => Processes): Promise<{ side: Side; close(): Promise<void> }> {
  const database = await createTestDatabase('signature');
  const pool = new pg.Pool({ connectionString: database.url, max: ROW_BY_ROW_CALLERS });
  const subjectId = typeid('appeal').toString();
  await pool.query(`insert into subjects (id, kind, is_open, version) values ($1, 'APPEAL', true, 1)`, [subjectId]);
  const run = () =>
    runLoad(ROW_BY_ROW_CALLERS, ROUND_MS, async () => {
      const client = await pool.connect();
      const id = typeid('signature').toString();
      const person = nobodyYet();
      await client.query('begin');
      await client.query(
        `insert into signatures (subject_id, id, person_id, address_hash, state, consent, consent_act, confirmed_at)
         values ($1, $2, $3, sha256($4::bytea), 'CONFIRMED', 'signature/1', 'CLICK', now())`,
        [subjectId, id, person, person],
      );
      await client.query(
        `insert into outbox (aggregatetype, aggregateid, type, payload)
         values ('signature.events', $1, 'signature.confirmed.v1', $2)`,
        [id, { signatureId: id, subjectId, signer: 'PERSON', confirmedAt: new Date() }],
      );
      await client.query('insert into deltas (subject_id, people) values ($1, 1)', [subjectId]);
      await client.query('commit');
      client.release();
    });
  return {
    // Its statements are sent by who asks, whose CPU stands in its own column.
    side: {
      title: 'row by row, raw SQL',
      run,
      processes: () => ({ PostgreSQL: processes().PostgreSQL ?? [] }),
      worksOn: true,
    },
    async close() {
      await pool.end();
      await database.drop();
    },
  };
}

/** At the end the count equals the rows, and the topic. */
async function proveCount({ addresses, environments }: System, appealId: string): Promise<void> {
  const database = new pg.Client({ connectionString: environments.programs.signature['DATABASE_URL'] });
  await database.connect();
  const one = async (sql: string, values: unknown[] = []): Promise<number> =>
    (await database.query<{ n: number }>(sql, values)).rows[0]?.n ?? 0;
  await waitFor(
    'everything is sent and folded',
    async () =>
      (await one('select (select count(*) from outbox)::int + (select count(*) from deltas)::int as n')) === 0,
    120_000,
  );
  const rows = await one(`select count(*)::int as n from signatures where subject_id = $1 and state = 'CONFIRMED'`, [
    appealId,
  ]);
  const count = await one('select people as n from counts where subject_id = $1', [appealId]);
  await database.end();
  const events = await countEvents(addresses.kafka, `${addresses.topicPrefix}tpt.signature.events.v1`);
  const verdict = rows === count && rows === events ? 'equal' : 'DIFFERENT';
  console.log(`  rows ${rows}, count ${count}, events in the topic ${events}: ${verdict}\n`);
  if (verdict !== 'equal') process.exitCode = 1;
}

async function countEvents(broker: string, topic: string): Promise<number> {
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const consumer = kafka.consumer({ groupId: `${topic}.bench` });
  const seen = new Set<string>();
  const reached = new Map<number, bigint>();
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch }) => {
      for (const message of batch.messages) seen.add(String(message.headers?.['ce_id']));
      reached.set(batch.partition, BigInt(batch.lastOffset()) + 1n);
    },
  });
  await waitFor(
    'the whole topic',
    () => ends.every(({ partition, high }) => high === '0' || (reached.get(partition) ?? 0n) >= BigInt(high)),
    120_000,
  );
  await consumer.disconnect();
  return seen.size;
}
