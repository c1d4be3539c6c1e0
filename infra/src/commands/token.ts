import { STATE } from '@tpt/embedded';
import type { Caller } from '@tpt/graph';
import type { Service } from '../parts/description.js';
import { endWithReason } from '../operating/end-with-reason.js';
import { mintInternalToken } from '../operating/internal-token.js';
import { readRunning } from '../operating/running-system.js';
import { keepSecrets } from '../parts/secrets.js';
import { signIn } from '../operating/sign-in.js';
import { readTokenArguments } from '../arguments/token-arguments.js';

async function token(): Promise<void> {
  const asked = readTokenArguments(process.argv.slice(2));
  return 'email' in asked ? printAccessToken(asked.email) : printInternalToken(asked.service, asked.caller);
}

/** For the graph. */
async function printAccessToken(email: string): Promise<void> {
  const { oidcIssuer: issuer, mailbox } = readRunning(STATE);
  if (!mailbox) throw new Error('SMTP_URL takes the mail elsewhere, so the code cannot be read here');
  console.log(await signIn({ issuer, mailbox, email }));
  console.error(`\nValid for 8 hours. In a request: -H 'authorization: Bearer …'`);
}

/** For a service itself, past the gateway. */
async function printInternalToken(service: Service, caller: Caller): Promise<void> {
  const { subgraphs } = readRunning(STATE);
  console.log(mintInternalToken(await keepSecrets(STATE), service, caller));
  console.error(`\nValid for a minute. In a request:
  curl -s ${subgraphs[service]} -H 'content-type: application/json' -H 'authorization: Bearer …' \\
    -d '{"query": "{ __typename }"}'`);
}

token().catch((error: unknown) => {
  const isDown = error instanceof TypeError || (error as { code?: string }).code === 'OAUTH_TIMEOUT';
  endWithReason(isDown ? new Error('The identity provider does not answer. Is npm start running?') : error);
});
