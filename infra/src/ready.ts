import { STATE } from '@tpt/embedded';
import colors from 'picocolors';
import type { System } from './system.js';

const QUERY = `{ initiatives(first: 3) { totalCount nodes { title organization { name } supportCount viewerIsFollowing } } }`;

/** Prints where everything is, and a query to paste. */
export function printReady({ addresses, running }: System, say: (line: string) => void): void {
  const pathless = (url: string) => url.replace(/\/\/[^@/]*@/, '//');
  const table: [string, string][] = [
    ['graph', `${addresses.gateway}/graphql`],
    ['IDE in a browser', `${addresses.gateway}/ide/`],
    ['mailbox', addresses.mailbox ?? 'your own'],
    ['SMTP', addresses.smtp],
    ['identity', addresses.oidcIssuer],
    ['Kafka', addresses.kafka],
    ['PostgreSQL', pathless(addresses.postgres)],
    ...Object.entries(addresses.subgraphs).map(([name, url]): [string, string] => [name, url]),
    ['logs, secrets, data', STATE],
  ];
  const width = Math.max(...table.map(([name]) => name.length));
  say('');
  say(colors.bold(colors.green('Ready')));
  for (const [name, where] of table) say(`  ${name.padEnd(width)}  ${where}`);
  say('\nA query to paste:');
  say(
    `  curl -s ${addresses.gateway}/graphql -H 'content-type: application/json' \\\n    -d '${JSON.stringify({ query: QUERY })}'`,
  );
  if (running.has('identity')) say('As a signed-in person: npm run token -- someone@example.org');
  say('');
}
