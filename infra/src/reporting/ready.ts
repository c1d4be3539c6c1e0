import { STATE } from '@tpt/embedded';
import colors from 'picocolors';
import { commandByHand } from '../operating/command-by-hand.js';
import { PARTS, type Program } from '../parts/description.js';
import { memoryOf } from '../system/memory.js';
import { seconds } from './start-report.js';
import type { System } from '../system/system.js';

const QUERY = `{ initiatives(first: 3) { totalCount nodes { title organization { name } supportCount viewerIsFollowing } } }`;
const GIB = 1024 ** 3;

/** Prints where everything is, a query to paste, and how to run what was left out. */
export function printReady(
  system: System,
  { without, tookMs }: { without: Program[]; tookMs: number },
  say: (line: string) => void,
): void {
  const { addresses, running } = system;
  const places = placesOf(system);
  const width = Math.max(...places.map(([name]) => name.length));
  say('');
  say(colors.bold(colors.green('Ready')));
  for (const [name, where] of places) say(`  ${name.padEnd(width)}  ${where}`);
  say('\nA query to paste:');
  say(
    `  curl -s ${addresses.gateway}/graphql -H 'content-type: application/json' \\\n    -d '${JSON.stringify({ query: QUERY })}'`,
  );
  if (running.has('identity')) say('As a signed-in person: npm run token -- someone@example.org');
  for (const program of without)
    say(`\nWithout the ${PARTS[program].title}, where it would be expected:\n  ${commandByHand(program, STATE)}`);
  const memory = memoryOf([process.pid, ...[...running.values()].map((part) => part.pid)]);
  say(
    `\nStarted in ${seconds(tookMs)}; all processes together use ${(memory / GIB).toFixed(2)} GiB. Ctrl-C stops everything.`,
  );
}

function placesOf({ addresses }: System): [name: string, where: string][] {
  const pathless = (url: string) => url.replace(/\/\/[^@/]*@/, '//');
  return [
    ['graph', `${addresses.gateway}/graphql`],
    ['IDE in a browser', `${addresses.gateway}/ide/`],
    ...(addresses.operations ? [['health and metrics', `${addresses.operations}/metrics`] as [string, string]] : []),
    ['mailbox', addresses.mailbox ?? 'your own'],
    ['SMTP', addresses.smtp],
    ['identity', addresses.oidcIssuer],
    ['Kafka', addresses.kafka],
    ['PostgreSQL', pathless(addresses.postgres)],
    ...Object.entries(addresses.subgraphs),
    ['logs, secrets, data', STATE],
  ];
}
