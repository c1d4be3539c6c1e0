import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { STATE } from '../paths.js';
import { readPorts } from '../ports.js';
import { signIn } from '../sign-in.js';

const [email] = process.argv.slice(2);
const environment = `${STATE}/env/identity.env`;

async function token(): Promise<void> {
  if (!email?.includes('@')) throw new Error('Say whose token: npm run token -- someone@example.org');
  if (!existsSync(environment)) throw new Error('Nothing was started here yet: npm start');
  const issuer = parseEnv(readFileSync(environment, 'utf8'))['ISSUER']!;
  const mailbox = `http://localhost:${readPorts(process.env).mail.mailbox}`;
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
