import { parseArgs } from 'node:util';
import { STATE } from '@tpt/embedded';
import { SERVICES } from '../description.js';
import { mintInternalToken } from '../internal-token.js';
import { readRunning } from '../running-system.js';
import { keepSecrets } from '../secrets.js';
import { signIn } from '../sign-in.js';

const USAGE = `npm run token -- someone@example.org
  npm run token -- --internal SERVICE [--person PERSON_ID] [--email ADDRESS] [--role ROLE]`;

async function token(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      internal: { type: 'string' },
      person: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  });
  const [email] = positionals;
  if (values.internal) return printInternalToken(values.internal, values);
  if (!email?.includes('@')) throw new Error(`Say whose token: ${USAGE}`);
  return printAccessToken(email);
}

/** For the graph. */
async function printAccessToken(email: string): Promise<void> {
  const { oidcIssuer: issuer, mailbox } = readRunning(STATE);
  if (!mailbox) throw new Error('SMTP_URL takes the mail elsewhere, so the code cannot be read here');
  console.log(await signIn({ issuer, mailbox, email }));
  console.error(`\nValid for 8 hours. In a request: -H 'authorization: Bearer …'`);
}

/** For a service itself, past the gateway. */
async function printInternalToken(
  name: string,
  { person, email, role }: { person?: string; email?: string; role?: string[] },
): Promise<void> {
  const service = SERVICES.find((known) => known === name);
  if (!service) throw new Error(`--internal ${name}: choose of ${SERVICES.join(', ')}`);
  const { subgraphs } = readRunning(STATE);
  const caller = {
    ...(person ? { personId: person } : {}),
    ...(email ? { email } : {}),
    ...(role ? { roles: role } : {}),
  };
  console.log(mintInternalToken(await keepSecrets(STATE), service, caller));
  console.error(`\nValid for a minute. In a request:
  curl -s ${subgraphs[service]} -H 'content-type: application/json' -H 'authorization: Bearer …' \\
    -d '{"query": "{ __typename }"}'`);
}

token().catch((error: unknown) => {
  const isDown = error instanceof TypeError || (error as { code?: string }).code === 'OAUTH_TIMEOUT';
  console.error(
    isDown ? '✗ The identity provider does not answer. Is npm start running?' : `✗ ${(error as Error).message}`,
  );
  process.exit(1);
});
