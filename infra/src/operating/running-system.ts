import { existsSync, readFileSync, rmSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Addresses } from '../parts/environments.js';

const fileOf = (stateFolder: string): string => `${stateFolder}/running.json`;

/** Leaves the addresses of the system that runs to the commands that ask it something. */
export function noteRunning(stateFolder: string, addresses: Addresses): void {
  // It holds the password of a superuser.
  writeFileAtomic.sync(fileOf(stateFolder), JSON.stringify(addresses, null, 2), { mode: 0o600 });
}

/** The system does not run any more. */
export const forgetRunning = (stateFolder: string): void => rmSync(fileOf(stateFolder), { force: true });

/** The addresses of the system that runs. @throws when none does. */
export function readRunning(stateFolder: string): Addresses {
  if (!existsSync(fileOf(stateFolder))) throw new Error('Nothing runs here: npm start, and wait until it is ready');
  return JSON.parse(readFileSync(fileOf(stateFolder), 'utf8')) as Addresses;
}
