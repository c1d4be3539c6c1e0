import { deepStrictEqual } from 'node:assert';
import type { System } from '@tpt/infra';
import { compare, warmUp, type Result, type Side } from './compare.js';
import { findProcesses, type Processes } from './cpu.js';
import { INITIATIVES, makeContent } from './gateway/content.js';
import { createGraphClient, type GraphClient } from './graph-client.js';
import { runLoad } from './load.js';
import { onStage } from './on-stage.js';
import { describeMachine, printAim, printTable } from './report.js';
import { startHelper, type Helper } from './start-helper.js';
import { startStock } from './gateway/peers.js';

const CALLERS = 16;
const ROUNDS = 5;
const ROUND_MS = 4_000;
// How many places of the long list pages begin at.
const PLACES = 1_000;

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
  const sideOf = async (
    title: string,
    { url, of, after }: { url: string; of: string; after: string[] },
    processes: () => Processes,
  ): Promise<Side> => {
    const client = createGraphClient(url, CALLERS);
    clients.push(client);
    const token = await issuer.tokenFor('reader', `${of}/graphql`);
    const run = () =>
      runLoad(CALLERS, ROUND_MS, async (turn) => {
        const page = await client.ask(PAGE, { after: after[turn % after.length] }, token);
        if (page.initiatives.nodes.length !== 20) throw new Error('a page is not whole');
      });
    return { title, run, processes };
  };
  const floorOf = (title: string, after: string[]) =>
    sideOf(title, { url: floor.url, of: gateway, after }, () => ({
      front: [floor.process.pid],
      PostgreSQL: ourProcesses().PostgreSQL ?? [],
    }));
  const oursOf = (title: string, after: string[]) =>
    sideOf(title, { url: `${gateway}/graphql`, of: gateway, after }, ourProcesses);
  try {
    const few = await readCursors(gateway);
    const sides = [
      await floorOf('one process (the floor)', few),
      await oursOf('ours', few),
      await sideOf('stock @apollo/gateway', { url: stock.url, of: gateway, after: few }, () => ({
        ...ourProcesses(),
        front: [stock.process.pid],
      })),
      ...(other
        ? [
            await sideOf(
              other.commit,
              { url: `${other.gateway}/graphql`, of: other.gateway, after: await readCursors(other.gateway) },
              () => findProcesses(other.pid),
            ),
          ]
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

    console.log(`\n… writing ${INITIATIVES.toLocaleString('en')} more`);
    const { cursorOf } = await makeContent(system, issuer);
    const among = (from: number, to: number) =>
      Array.from({ length: PLACES }, (_none, index) => cursorOf(from + Math.floor((index * (to - from)) / PLACES)));
    const many = [
      await oursOf('the first of all, as before', few),
      await oursOf('pages near the top', among(0, 1_000)),
      await oursOf('pages anywhere', among(0, INITIATIVES - 21)),
      await oursOf('the last tenth', among(INITIATIVES * 0.9, INITIATIVES - 21)),
      await floorOf('the floor, anywhere', among(0, INITIATIVES - 21)),
    ];
    await warmUp(many);
    const deep = await compare(ROUNDS, many);
    const [first, , anywhere, last] = deep as [Result, Result, Result, Result];
    console.log(`\nThe same page at ${INITIATIVES.toLocaleString('en')} initiatives`);
    printTable('pages', deep, deep.at(-1)!);
    printAim('rate anywhere, to that at 57', anywhere.rate / ours.rate, { least: 0.9 });
    printAim('rate anywhere, to that of the first pages in the same rounds', anywhere.rate / first.rate, {
      least: 0.9,
    });
    printAim('rate in the last tenth, to that of the first pages', last.rate / first.rate, { least: 0.9 });
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
