import { familyOf } from '@tpt/embedded';
import type { System } from '@tpt/infra';
import type { Side } from '../compare.js';
import { findProcesses, type Processes } from '../cpu.js';
import type { Helper } from '../start-helper.js';
import { sendCrowd, type Ask } from './crowd.js';
import type { Peers } from './peers.js';

/** A server that is compared, and the processes that its answers cost. */
interface Server {
  title: string;
  url: string;
  processes(): Processes;
}

/** What answers the same: the gateways, ours first, then the stock one and Hive's, and the route that looks it up. */
export interface Servers {
  gateways: Server[];
  lookup: Server;
}

/** The servers of a system and of its peers; each gateway also costs what the same subgraphs do for it. */
export function describeServers({ addresses }: System, { stock, hive, lookup }: Peers): Servers {
  const alone = ({ process: { pid } }: Helper): Processes => ({ front: familyOf([pid]) });
  const ours = () => findProcesses(process.pid);
  const overOurs = (title: string, peer: Helper): Server => ({
    title,
    url: peer.url,
    processes: () => ({ ...ours(), ...alone(peer) }),
  });
  return {
    gateways: [
      { title: 'ours', url: `${addresses.gateway}/graphql`, processes: ours },
      overOurs('stock @apollo/gateway', stock),
      overOurs('Hive Gateway', hive),
    ],
    lookup: { title: 'a route that looks it up', url: lookup.url, processes: () => alone(lookup) },
  };
}

/** A server that answers some callers for some time. */
export const sideOf = (
  { title, url, processes }: Server,
  connections: number,
  milliseconds: number,
  next: () => Ask,
): Side => ({ title, processes, run: () => sendCrowd(url, connections, milliseconds, next) });
