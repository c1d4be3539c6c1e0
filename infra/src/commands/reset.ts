import { existsSync, readdirSync, rmSync } from 'node:fs';
import { Leftovers, STATE } from '@tpt/embedded';
import { endWithReason } from '../operating/end-with-reason.js';

// What was fetched is kept; what was written is not.
const KEPT = /^(kafka|s3-proxy)-[\d.]+(classes-\w+)?$/;

async function reset(): Promise<void> {
  await new Leftovers(STATE).end(console.log);
  const written = existsSync(STATE) ? readdirSync(STATE).filter((name) => !KEPT.test(name)) : [];
  for (const name of written) rmSync(`${STATE}/${name}`, { recursive: true, force: true });
  console.log('Everything that was written is gone. npm start begins anew.');
}

reset().catch(endWithReason);
