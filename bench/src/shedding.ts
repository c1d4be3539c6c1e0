import { Pool } from 'undici';
import { createGraphClient } from './graph-client.js';
import type { Issuer } from './issuer.js';
import { runLoad } from './load.js';
import { onStage } from './on-stage.js';
import { percentile, runOpenLoad, type Outcome } from './open-load.js';
import { describeMachine, printAim } from './report.js';

const SATURATING_CALLERS = 48;
const WARM_MS = 15_000;
// What the machine does meanwhile hits some rounds, and of each all three parts.
const ROUNDS = 5;
const ROUND_MS = 5_000;
const BELOW = 0.9;
const ABOVE = 4;
// As many as may wait at once; more than the gateway lets in, or who asks would be what turns away.
const CONNECTIONS = 256;
const PEOPLE = 200;

// What it says of the viewer keeps it out of every cache.
const PAGE = `query ($after: String) {
  initiatives(first: 20, after: $after) {
    nodes { id title organization { name } supportCount viewerSupports viewerIsFollowing }
  }
}`;

// As programs are set where nobody says otherwise; systems of tests have more patience.
const AS_SET = {
  gateway: { MAX_OPERATIONS_IN_FLIGHT: '64', MAX_EVENT_LOOP_LAG_MS: '500', SUBGRAPH_QUERY_TIMEOUT_MS: '800' },
};

await onStage(async ({ system, issuer }) => {
  const { gateway } = system.addresses;
  const pool = new Pool(gateway, { connections: CONNECTIONS });
  try {
    const ask = await preparePages(pool, gateway, issuer);
    console.log(`\nThe page of three services, 20 initiatives, signed in, every request another page or person`);
    console.log(`  ${describeMachine()}`);
    const saturate = async (milliseconds: number): Promise<number> => {
      let accepted = 0;
      const { seconds } = await runLoad(SATURATING_CALLERS, milliseconds, async (turn) => {
        if ((await ask(turn)) === 'accepted') accepted += 1;
      });
      return accepted / seconds;
    };
    // What is compiled as it runs is slow at first, and may be too much.
    await saturate(WARM_MS);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const most = await saturate(ROUND_MS);
      console.log(`\n  ${SATURATING_CALLERS} callers at once: ${most.toFixed(0)} pages a second`);
      const below = await runOpenLoad(most * BELOW, ROUND_MS, ask);
      print(`${BELOW} of that`, most * BELOW, below);
      const above = await runOpenLoad(most * ABOVE, ROUND_MS, ask);
      print(`${ABOVE} times that`, most * ABOVE, above);
      rounds.push({
        ratio: percentile(above.accepted, 0.99) / percentile(below.accepted, 0.99),
        kept: above.accepted.length / above.seconds / most,
        failed: below.failed + above.failed,
      });
    }
    console.log(`\n  The middle one of ${ROUNDS} rounds:`);
    printAim('p99 of what is accepted, above to below', middle(rounds, 'ratio'), { most: 3 });
    printAim('pages a second, above to what saturates', middle(rounds, 'kept'), { least: 0.5 });
    const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
    printAim('requests that are neither answered nor shed, in all rounds', failed, { most: 0 });
  } finally {
    await pool.destroy();
  }
}, AS_SET);

interface Round {
  ratio: number;
  kept: number;
  failed: number;
}

function middle(rounds: Round[], of: keyof Round): number {
  return rounds.map((round) => round[of]).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
}

/** Asks for one page after another, each for another person. */
async function preparePages(pool: Pool, gateway: string, issuer: Issuer) {
  const client = createGraphClient(`${gateway}/graphql`, 1);
  const { initiatives } = await client.ask('{ initiatives(first: 38) { edges { cursor } } }', {});
  await client.close();
  const cursors = (initiatives.edges as { cursor: string }[]).slice(0, -1).map(({ cursor }) => cursor);
  const tokens = await Promise.all(
    Array.from({ length: PEOPLE }, (_none, person) => issuer.tokenFor(`reader-${person}`, `${gateway}/graphql`)),
  );
  return async (turn: number): Promise<'accepted' | 'shed'> => {
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[turn % PEOPLE]}` },
      body: JSON.stringify({ query: PAGE, variables: { after: cursors[turn % cursors.length] } }),
    });
    const text = await body.text();
    if (statusCode === 503 && headers['retry-after'] && text.includes('OVERLOADED')) return 'shed';
    if (statusCode !== 200 || text.includes('"errors"'))
      throw new Error(`answered ${statusCode}: ${text.slice(0, 200)}`);
    return 'accepted';
  };
}

function print(title: string, rate: number, { accepted, shed, failed, seconds }: Outcome): void {
  const all = accepted.length + shed + failed;
  const times = [0.5, 0.99].map((share) => `p${share * 100} ${percentile(accepted, share).toFixed(0)} ms`).join(', ');
  console.log(
    `  ${title}, ${rate.toFixed(0)} a second: ${(accepted.length / seconds).toFixed(0)} accepted a second, ${times}, shed ${((100 * shed) / all).toFixed(1)} %, failed ${failed}`,
  );
}
