import { deepStrictEqual } from 'node:assert';
import type { System } from '@tpt/infra';
import { compare, warmUp, type Result, type Side } from './compare.js';
import { findProcesses, type Processes } from './cpu.js';
import { createGraphClient, type GraphClient } from './graph-client.js';
import { runLoad } from './load.js';
import { onStage } from './on-stage.js';
import { describeMachine, printAim, printTable } from './report.js';
import { startHelper, type Helper } from './start-helper.js';
import { startStock } from './gateway/peers.js';

const CALLERS = 16;
const ROUNDS = 5;
const ROUND_MS = 4_000;

const PAGE = `query ($after: String) {
  initiatives(first: 20, after: $after) {
    nodes { id title organization { name } supportCount viewerSupports viewerIsFollowing }
  }
}`;

await onStage(async ({ system, issuer, other }) => {
  const { gateway } = system.addresses;
  const helpers = [await startStock(system), await startFloor(system)] as const;
  const [stock, floor] = helpers;
  const without = other ? [other.pid] : [];
  const ourProcesses = () => findProcesses(process.pid, without);
  const clients: GraphClient[] = [];
  const sideOf = async (title: string, url: string, of: string, processes: () => Processes): Promise<Side> => {
    const client = createGraphClient(url, CALLERS);
    clients.push(client);
    const token = await issuer.tokenFor('reader', `${of}/graphql`);
    const cursors = await readCursors(of);
    const run = () =>
      runLoad(CALLERS, ROUND_MS, async (turn) => {
        const page = await client.ask(PAGE, { after: cursors[turn % cursors.length] }, token);
        if (page.initiatives.nodes.length !== 20) throw new Error('a page is not whole');
      });
    return { title, run, processes };
  };
  try {
    const sides = [
      await sideOf('one process (the floor)', floor.url, gateway, () => ({
        front: [floor.process.pid],
        PostgreSQL: ourProcesses().PostgreSQL ?? [],
      })),
      await sideOf('ours', `${gateway}/graphql`, gateway, ourProcesses),
      await sideOf('stock @apollo/gateway', stock.url, gateway, () => ({
        ...ourProcesses(),
        front: [stock.process.pid],
      })),
      ...(other
        ? [await sideOf(other.commit, `${other.gateway}/graphql`, other.gateway, () => findProcesses(other.pid))]
        : []),
    ];
    await proveSamePage(clients[0]!, clients[1]!, gateway, await issuer.tokenFor('reader', `${gateway}/graphql`));
    console.log(`\nThe page of three services, 20 initiatives, ${CALLERS} callers, every request another page`);
    console.log(`  ${describeMachine()}`);
    await warmUp(sides);
    const results = await compare(ROUNDS, sides);
    const [least, ours, stockGateway] = results as [Result, Result, Result];
    printTable('pages', results, least);
    const ratio = ours.cpu && least.cpu && ours.cpu.sum / least.cpu.sum;
    printAim('CPU, ours to the floor', ratio, { most: 3 });
    printAim('rate, ours to the stock gateway', ours.rate / stockGateway.rate, { least: 1.6 });
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await Promise.all(helpers.map(({ process: helper }) => helper.stop()));
  }
});

/** Where every page of twenty may begin. */
async function readCursors(gateway: string): Promise<string[]> {
  const client = createGraphClient(`${gateway}/graphql`, 1);
  const { initiatives } = await client.ask('{ initiatives(first: 38) { edges { cursor } } }', {});
  await client.close();
  return (initiatives.edges as { cursor: string }[]).slice(0, -1).map((edge) => edge.cursor);
}

/** A floor that answers anything else would be none. */
async function proveSamePage(floor: GraphClient, ours: GraphClient, gateway: string, token: string): Promise<void> {
  const [after] = await readCursors(gateway);
  deepStrictEqual(await floor.ask(PAGE, { after }), await ours.ask(PAGE, { after }, token));
}

function startFloor({ environments: { programs } }: System): Promise<Helper> {
  return startHelper('floor', {
    env: {
      INITIATIVE_DATABASE_URL: programs.initiative['DATABASE_URL']!,
      SIGNATURE_DATABASE_URL: programs.signature['DATABASE_URL']!,
      NOTIFICATION_DATABASE_URL: programs.notification['DATABASE_URL']!,
    },
  });
}
