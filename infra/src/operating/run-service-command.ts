import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ROOT } from '@tpt/embedded';
import { SERVICES } from '../parts/description.js';
import { readRunning } from './running-system.js';

/**
 * Runs a command of a service with the environment that the start gave it. Gives the code it ended with.
 * @throws when there is no such command, or nothing runs.
 */
export async function runServiceCommand(
  stateFolder: string,
  service: string,
  command: string,
  args: string[],
): Promise<number> {
  const script = `${ROOT}services/${service}/dist/commands/${command}.js`;
  if (!SERVICES.some((known) => known === service) || !existsSync(script))
    throw new Error(`Name a service that has such a command, of ${SERVICES.join(', ')}`);
  readRunning(stateFolder);
  // What the start gave wins over what this shell happens to hold.
  const env = { ...process.env, ...parseEnv(readFileSync(`${stateFolder}/env/${service}.env`, 'utf8')) };
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
