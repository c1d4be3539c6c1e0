import { connect, createServer } from 'node:net';
import getPort from 'get-port';
import { PARTS, type PartDescription, type PartName } from './description.js';
import type { Ports } from './addresses.js';

const PART_ENTRIES = Object.entries(PARTS) as [PartName, PartDescription][];

/** The ports that the environment chooses, or the usual ones. @throws naming every variable that is not a port. */
export function readPorts(environment: Record<string, string | undefined>): Ports {
  const mistakes: string[] = [];
  const ports = mapPorts(({ variable, default: usual }) => {
    const port = Number(environment[variable] || usual);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      mistakes.push(`${variable} is not a port: ${environment[variable]}`);
    return port;
  });
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return ports;
}

/** Free ports for every part. */
export async function freePorts(): Promise<Ports> {
  const found = new Map<string, number>();
  for (const [, part] of PART_ENTRIES)
    for (const { variable } of Object.values(part.ports)) found.set(variable, await getPort());
  return mapPorts(({ variable }) => found.get(variable)!);
}

/** @throws naming, for each port that is taken, the variable that chooses another. */
export async function refuseTakenPorts(ports: Ports, own: Partial<Record<PartName, string>>): Promise<void> {
  const taken: string[] = [];
  for (const [name, part] of PART_ENTRIES) {
    if (own[name]) continue;
    for (const [purpose, { variable }] of Object.entries(part.ports)) {
      const port = (ports[name] as Record<string, number>)[purpose]!;
      if (!(await isFree(port)))
        taken.push(
          `Port ${port}, wanted by ${part.title}, is taken. Choose another: ${variable}=${port + 10_000} npm start`,
        );
    }
  }
  if (taken.length > 0) throw new Error(taken.join('\n'));
}

/** @throws naming, for each part that somebody else is to run and that does not answer, the variable that names it. */
export async function refuseUnreachableParts(own: Partial<Record<PartName, string>>): Promise<void> {
  const silent: string[] = [];
  for (const [name, { title, replacedBy }] of PART_ENTRIES) {
    for (const address of (own[name] ?? '').split(',').filter(Boolean)) {
      const isUrl = address.includes('://');
      if (isUrl ? !URL.canParse(address) : !/^[^:]+:\d+$/.test(address))
        silent.push(`${replacedBy} is not an address: ${address}`);
      else if (!(await answers(new URL(isUrl ? address : `tcp://${address}`))))
        silent.push(
          `Nothing answers at ${new URL(isUrl ? address : `tcp://${address}`).host}, where ${replacedBy} says that ${title} is`,
        );
    }
  }
  if (silent.length > 0) throw new Error(silent.join('\n'));
}

const USUAL_PORTS: Record<string, number> = {
  'http:': 80,
  'https:': 443,
  'postgres:': 5432,
  'postgresql:': 5432,
  'smtp:': 25,
  'smtps:': 465,
};

const answers = ({ hostname, port, protocol }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(port) || USUAL_PORTS[protocol] || 80, hostname.replace(/^\[|\]$/g, ''));
    socket.setTimeout(3_000, () => socket.destroy(new Error('silent')));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

function mapPorts(choose: (port: { variable: string; default: number }) => number): Ports {
  return Object.fromEntries(
    PART_ENTRIES.map(([name, part]) => [
      name,
      Object.fromEntries(Object.entries(part.ports).map(([purpose, port]) => [purpose, choose(port)])),
    ]),
  ) as Ports;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A free port. */
export const freePort = (): Promise<number> => getPort();
