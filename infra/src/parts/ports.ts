import { connect, createServer } from 'node:net';
import { freePort } from '@tpt/embedded';
import type { Places, Ports } from './addresses.js';
import { PARTS, type PartDescription, type PartName } from './description.js';

// How far off the port lies that is proposed instead of one that is taken.
const ANOTHER = 10_000;

const PART_ENTRIES = Object.entries(PARTS) as [PartName, PartDescription][];

/** The variable that moves every usual port by the same number. */
export const OFFSET_VARIABLE = 'PORT_OFFSET';

/**
 * The ports that the environment chooses, or the usual ones, moved. What is no port, and what two parts that are started
 * would share, is added to the mistakes.
 */
export function readPorts(
  environment: Record<string, string | undefined>,
  own: Places['own'],
  mistakes: string[],
): Ports {
  const offset = readOffset(environment[OFFSET_VARIABLE], mistakes);
  const ports = mapPorts(({ variable, default: usual }) => {
    const port = Number(environment[variable] || usual + offset);
    if (!isPort(port)) mistakes.push(`${variable}=${environment[variable]} is not a port. Choose one from 1 to 65535`);
    return port;
  });
  const users = new Map<number, string[]>();
  for (const { port, variable } of wantedPorts(ports, own)) users.set(port, [...(users.get(port) ?? []), variable]);
  for (const [port, variables] of users)
    if (variables.length > 1 && isPort(port))
      mistakes.push(`${variables.join(' and ')} are both ${port}. Give each a port of its own`);
  return ports;
}

function readOffset(written: string | undefined, mistakes: string[]): number {
  const offset = Number(written || 0);
  const usual = PART_ENTRIES.flatMap(([, { ports }]) => Object.values(ports).map((port) => port.default));
  if (Number.isInteger(offset) && usual.every((port) => isPort(port + offset))) return offset;
  const [least, most] = [1 - Math.min(...usual), LAST_PORT - Math.max(...usual)];
  mistakes.push(`${OFFSET_VARIABLE}=${written} does not move ports to ports. Choose a number from ${least} to ${most}`);
  return 0;
}

const LAST_PORT = 65_535;

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= LAST_PORT;

/** The ports of the parts that are started, each with the variable that chooses it. */
const wantedPorts = (ports: Ports, own: Places['own']): { port: number; variable: string; title: string }[] =>
  PART_ENTRIES.filter(([name]) => !own[name]).flatMap(([name, part]) =>
    Object.entries(part.ports).map(([purpose, { variable }]) => ({
      port: (ports[name] as Record<string, number>)[purpose]!,
      variable,
      title: part.title,
    })),
  );

/** Free ports for every part. */
export async function freePorts(): Promise<Ports> {
  const found = new Map<string, number>();
  for (const [, part] of PART_ENTRIES)
    for (const { variable } of Object.values(part.ports)) found.set(variable, await freePort());
  return mapPorts(({ variable }) => found.get(variable)!);
}

/** Names, for each port that cannot be used, the variables that choose another. */
export async function findUselessPorts(ports: Ports, own: Places['own']): Promise<string[]> {
  const useless: string[] = [];
  for (const { port, variable, title } of wantedPorts(ports, own)) {
    const reason = !(await isFree(port)) ? 'is taken' : (await isBarred(port)) && 'is one that browsers refuse';
    if (!reason) continue;
    const other = port + ANOTHER <= LAST_PORT ? port + ANOTHER : port - ANOTHER;
    useless.push(
      `Port ${port}, wanted by ${title}, ${reason}. Choose another: ${variable}=${other} npm start, or move all ports: ${OFFSET_VARIABLE}=1000 npm start`,
    );
  }
  return useless;
}

/** Names, for each part that somebody else is to run and that does not answer, the variable that says where it is. */
export async function findSilentParts(own: Places['own']): Promise<string[]> {
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
  return silent;
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

/** Whether it is one of those that browsers, and every fetch, ask nothing of: they belong to other protocols. */
const isBarred = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}`).then(
    () => false,
    ({ cause }: { cause?: Error }) => cause?.message === 'bad port',
  );
