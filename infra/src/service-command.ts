import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SERVICES } from './description.js';
import { ROOT, STATE } from './paths.js';

/** Runs a command of a service with the environment that the last start gave it; ends this process with its code. */
export function runServiceCommand(service: string, command: string, args: string[]): void {
  const script = `${ROOT}services/${service}/dist/${command}.js`;
  const environment = `${STATE}/env/${service}.env`;
  if (!SERVICES.some((known) => known === service) || !existsSync(script)) {
    console.error(`✗ Name a service that has such a command, of ${SERVICES.join(', ')}.`);
    process.exit(1);
  }
  if (!existsSync(environment)) {
    console.error('✗ Nothing was started here yet: npm start');
    process.exit(1);
  }
  const child = spawn(process.execPath, [`--env-file=${environment}`, script, ...args], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
}
