import { ROOT, startProcess } from '@tpt/embedded';
import { freePort, waitForHttp } from '@tpt/testing';
import { createGraphClient } from './graph-client.js';
import { rateOf } from './load.js';
import { compare, describeMachine, show } from './noise.js';
import { onStage } from './on-stage.js';

const CALLERS = 16;
const ROUNDS = 5;
const ROUND_MS = 4_000;
const AIM = 1.6;

const PAGE = `query ($after: String) {
  initiatives(first: 20, after: $after) {
    nodes { id title organization { name } supportCount viewerSupports viewerIsFollowing }
  }
}`;

await onStage(async (system, issuer) => {
  console.log(`\nThe page of three services, 20 initiatives, ${CALLERS} callers, every request another page`);
  console.log(`  ${describeMachine()}`);
  const audience = `${system.addresses.gateway}/graphql`;
  const port = await freePort();
  const stock = startProcess({
    name: 'stock-gateway',
    command: process.execPath,
    args: [`${ROOT}bench/dist/stock-gateway.js`],
    env: { ...system.environments.programs.gateway, PORT: String(port), LOG_LEVEL: 'error' },
    cwd: ROOT,
    logFile: `${ROOT}.state/logs/stock-gateway.log`,
  });
  const ours = createGraphClient(audience, CALLERS);
  const theirs = createGraphClient(`http://127.0.0.1:${port}/graphql`, CALLERS);
  try {
    await waitForHttp(`http://127.0.0.1:${port}/readyz`);
    const token = await issuer.tokenFor('reader', audience);
    const { initiatives } = await ours.ask('{ initiatives(first: 38) { edges { cursor } } }', {});
    const cursors = (initiatives.edges as { cursor: string }[]).slice(0, -1).map((edge) => edge.cursor);
    const measure = (client: typeof ours) => () =>
      rateOf(CALLERS, ROUND_MS, async (turn) => {
        const page = await client.ask(PAGE, { after: cursors[turn % cursors.length] }, token);
        if (page.initiatives.nodes.length !== 20) throw new Error('a page is not whole');
      });
    // The first rounds only warm up what is compiled as it runs.
    await compare(2, { ours: measure(ours), stock: measure(theirs) });
    const rates = await compare(ROUNDS, { ours: measure(ours), stock: measure(theirs) });
    const ratio = rates.ours.median / rates.stock.median;
    console.log(show('through our gateway', rates.ours, 'pages/s'));
    console.log(show('through the stock data source (reference)', rates.stock, 'pages/s'));
    console.log(`  ratio ${ratio.toFixed(2)}, aim ${AIM}: ${ratio >= AIM ? 'reached' : 'missed'}\n`);
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    await stock.stop();
  }
});
