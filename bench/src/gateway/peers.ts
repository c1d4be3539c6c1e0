import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT, STATE } from '@tpt/embedded';
import type { System } from '@tpt/infra';
import { startHelper, type Helper } from '../start-helper.js';
import { installHive } from './install-hive.js';

/** What our gateway is compared with. */
export interface Peers {
  /** `@apollo/gateway` as its documentation starts it. */
  stock: Helper;
  /** The Hive Gateway from npm, with just-in-time compilation. */
  hive: Helper;
  /** A route that looks the body up that it answers. */
  lookup: Helper;
  stop(): Promise<void>;
}

/** Starts the others over the subgraphs of a system. */
export async function startPeers(system: System): Promise<Peers> {
  const program = await installHive();
  const [stock, hive, lookup] = await Promise.all([
    startStock(system),
    startHelper('gateway/hive', {
      script: program,
      args: ['supergraph', '--config-path', `${ROOT}bench/dist/gateway/hive.js`],
      env: environmentOf(system),
    }),
    startHelper('gateway/lookup', { env: { GATEWAY: `${system.addresses.gateway}/graphql` } }),
  ]);
  return {
    stock,
    hive,
    lookup,
    stop: async () => void (await Promise.all([stock, hive, lookup].map((peer) => peer.process.stop()))),
  };
}

/** Starts `@apollo/gateway` as its documentation does. */
export const startStock = (system: System): Promise<Helper> =>
  startHelper('gateway/stock', { env: environmentOf(system) });

const environmentOf = ({ addresses, environments }: System): Record<string, string> => ({
  ...environments.programs.gateway,
  SUPERGRAPH: writeSupergraph(addresses.subgraphs),
});

/** The composed schema, with the places where the subgraphs of this system are. */
function writeSupergraph(subgraphs: Record<string, string>): string {
  const composed = readFileSync(`${ROOT}gateway/supergraph.graphql`, 'utf8');
  const placed = composed.replaceAll(
    /(@join__graph\(name: "(\w+)", url: )"[^"]*"/g,
    (_whole, before: string, name: string) => `${before}"${subgraphs[name]}"`,
  );
  const file = `${STATE}/tmp/bench-supergraph.graphql`;
  writeFileSync(file, placed);
  return file;
}
