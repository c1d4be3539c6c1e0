import { STATE } from '@tpt/embedded';
import { readRunning } from '../running-system.js';
import { signIn } from '../sign-in.js';

const [email] = process.argv.slice(2);

async function token(): Promise<void> {
  if (!email?.includes('@')) throw new Error('Say whose token: npm run token -- someone@example.org');
  const { oidcIssuer: issuer, mailbox } = readRunning(STATE);
  if (!mailbox) throw new Error('SMTP_URL takes the mail elsewhere, so the code cannot be read here');
  const accessToken = await signIn({ issuer, mailbox, email });
  console.log(accessToken);
  console.error(`\nValid for 8 hours. In a request: -H 'authorization: Bearer …'`);
}

token().catch((error: unknown) => {
  const isDown = error instanceof TypeError || (error as { code?: string }).code === 'OAUTH_TIMEOUT';
  console.error(
    isDown ? '✗ The identity provider does not answer. Is npm start running?' : `✗ ${(error as Error).message}`,
  );
  process.exit(1);
});
