import { createTestDatabase, databaseUrl, waitFor, type System } from '@tpt/infra';
import { createMinter } from '@tpt/internal-token';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { typeid } from 'typeid-js';
import { createGraphClient } from './graph-client.js';
import type { Issuer } from './issuer.js';
import { rateOf } from './load.js';
import { compare, describeMachine, show } from './noise.js';
import { onStage } from './on-stage.js';

const CALLERS = 64;
const ROW_BY_ROW_CALLERS = 16;
const ROUNDS = 3;
const ROUND_MS = 4_000;
const AIM_AT_GATEWAY = 1_500;
// More people than any side can make sign in a round.
const PEOPLE = 60_000;

const SIGN = `mutation ($appealId: ID!) {
  signAppeal(input: { appealId: $appealId }) { appeal { viewerHasSigned } userErrors { code } }
}`;

let people = 0;
const nobodyYet = () => `p${(people += 1)}`;

await onStage(async (system, issuer) => {
  console.log(`\nSignatures of signed-in people, each durable, with its event and its count; ${CALLERS} callers`);
  console.log(`  ${describeMachine()}`);
  const audience = `${system.addresses.gateway}/graphql`;
  const gateway = createGraphClient(audience, CALLERS);
  const subgraph = createGraphClient(system.addresses.subgraphs.signature, CALLERS);
  const { appeal } = await gateway.ask('{ appeal(slug: "tous-pour-tous") { id } }', {});
  const appealId = appeal.id as string;
  const rowByRow = await prepareRowByRow();
  const atSubgraph = async () => measure(subgraph, appealId, internalTokens(system));
  const atGateway = async () => measure(gateway, appealId, await accessTokens(issuer, audience));
  try {
    // The first rounds only warm up what is compiled as it runs.
    await compare(2, { atSubgraph, atGateway });
    const rates = await compare(ROUNDS, { rowByRow: rowByRow.measure, atSubgraph, atGateway });
    console.log(show('row by row, raw SQL (reference)', rates.rowByRow, 'signatures/s'));
    console.log(show('at the subgraph', rates.atSubgraph, 'signatures/s'));
    console.log(show('through the gateway', rates.atGateway, 'signatures/s'));
    const ratio = rates.atSubgraph.median / rates.rowByRow.median;
    console.log(`  subgraph to row by row ${ratio.toFixed(2)}, aim 1: ${ratio >= 1 ? 'reached' : 'missed'}`);
    const isReached = rates.atGateway.median >= AIM_AT_GATEWAY;
    console.log(`  through the gateway, aim ${AIM_AT_GATEWAY} a second: ${isReached ? 'reached' : 'missed'}`);
    await proveCount(system, appealId);
  } finally {
    await Promise.all([gateway.close(), subgraph.close()]);
    await rowByRow.close();
  }
});

async function measure(
  client: ReturnType<typeof createGraphClient>,
  appealId: string,
  tokens: string[],
): Promise<number> {
  return rateOf(CALLERS, ROUND_MS, async (turn) => {
    const { signAppeal } = await client.ask(SIGN, { appealId }, tokens[turn]);
    if (!signAppeal?.appeal.viewerHasSigned) throw new Error('a signature was not kept');
  });
}

function internalTokens({ secrets }: System): string[] {
  const mint = createMinter(secrets.tokenKeys.signature, 'signature');
  return Array.from({ length: PEOPLE / 2 }, () =>
    mint({ personId: typeid('person').toString(), email: `${nobodyYet()}@bench.example` }),
  );
}

function accessTokens(issuer: Issuer, audience: string): Promise<string[]> {
  return Promise.all(Array.from({ length: PEOPLE / 2 }, () => issuer.tokenFor(nobodyYet(), audience)));
}

/** What most would write: a transaction of five round trips for each signature. */
async function prepareRowByRow(): Promise<{ measure(): Promise<number>; close(): Promise<void> }> {
  const database = await createTestDatabase('signature');
  const pool = new pg.Pool({ connectionString: database.url, max: ROW_BY_ROW_CALLERS });
  const subjectId = typeid('appeal').toString();
  await pool.query(`insert into subjects (id, kind, is_open, version) values ($1, 'APPEAL', true, 1)`, [subjectId]);
  return {
    measure: () =>
      rateOf(ROW_BY_ROW_CALLERS, ROUND_MS, async () => {
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
      }),
    async close() {
      await pool.end();
      await database.drop();
    },
  };
}

/** At the end the count equals the rows, and the topic. */
async function proveCount({ addresses, secrets }: System, appealId: string): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl(addresses, secrets, 'signature', 'serve') });
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
