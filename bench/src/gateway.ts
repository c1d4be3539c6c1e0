import { compare, warmUp, type Result, type Side } from './compare.js';
import { makeContent } from './gateway/content.js';
import { describePages } from './gateway/pages.js';
import { startPeers } from './gateway/peers.js';
import { describeServers, sideOf } from './gateway/sides.js';
import { reportCold, reportHot } from './gateway/verdict.js';
import { onStage } from './on-stage.js';
import { describeMachine } from './report.js';

// How long one of them answers before it is another's turn, and a pattern of the titles of what is to be run.
const ROUND_MS = Number(process.env['BENCH_SECONDS'] ?? 2.5) * 1_000;
const ONLY = new RegExp(process.env['BENCH_ONLY'] ?? '');
const ROUNDS = 3;
const CONNECTIONS = [16, 256] as const;
const WARM_REQUESTS = 2_000;

// A proxy stands in front of a gateway and says at which address each caller is.
const SETTINGS = { gateway: { TRUSTED_PROXIES: '127.0.0.1' } };

await onStage(async ({ system, issuer }) => {
  console.log('… writing 100,000 initiatives, and what is known of them elsewhere');
  const pages = describePages(await makeContent(system, issuer));
  const peers = await startPeers(system);
  const { gateways, lookup } = describeServers(system, peers);
  try {
    console.log(`  ${describeMachine()}`);
    for (const { title, another, theSame } of pages) {
      const cold = (connections: number) => gateways.map((gateway) => sideOf(gateway, connections, ROUND_MS, another));
      const hot = (connections: number) =>
        [...gateways, lookup].map((server) => sideOf(server, connections, ROUND_MS, theSame));
      await run(`${title}, cold: every request another page, signed in`, cold, reportCold);
      await run(`${title}, hot: all the same page, visitors`, hot, reportHot);
    }
  } finally {
    await peers.stop();
  }
}, SETTINGS);

async function run(
  title: string,
  sidesFor: (connections: number) => Side[],
  report: (results: Result[]) => void,
): Promise<void> {
  const titleOf = (connections: number) => `${title}, ${connections} connections`;
  const wanted = CONNECTIONS.filter((connections) => ONLY.test(titleOf(connections)));
  if (wanted[0]) await warmUp(sidesFor(wanted[0]), WARM_REQUESTS);
  for (const connections of wanted) {
    const results = await compare(ROUNDS, sidesFor(connections));
    console.log(`\n${titleOf(connections)}`);
    report(results);
  }
}
