import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ROOT, STATE } from '@tpt/embedded';
import { SERVICES } from './description.js';

/** Runs a command of a service with the environment that the last start gave it. Gives the code it ended with. */
export async function runServiceCommand(service: string, command: string, args: string[]): Promise<number> {
  const script = `${ROOT}services/${service}/dist/commands/${command}.js`;
  const environment = `${STATE}/env/${service}.env`;
  if (!SERVICES.some((known) => known === service) || !existsSync(script)) {
    console.error(`✗ Name a service that has such a command, of ${SERVICES.join(', ')}.`);
    return 1;
  }
  if (!existsSync(environment)) {
    console.error('✗ Nothing was started here yet: npm start');
    return 1;
  }
  // What the last start gave wins over what this shell happens to hold.
  const env = { ...process.env, ...parseEnv(readFileSync(environment, 'utf8')) };
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
