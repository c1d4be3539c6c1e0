import { mkdirSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { PROGRAMS } from '../parts/description.js';
import type { Environments } from '../parts/environments.js';
import { writeEnvironment } from '../parts/keep-environments.js';
import type { Secrets } from '../parts/secrets.js';

/** Parts that are given something before they start, each in a folder that no other mounts. */
export const GIVEN_PARTS = ['postgres', ...PROGRAMS] as const;

/** Makes the folders of what is given. */
export function makeGivenFolders(folder: string): void {
  for (const part of GIVEN_PARTS) mkdirSync(`${folder}/${part}`, { recursive: true });
}

/**
 * Writes down what each container is given: its environment for a program of ours, its password for the database. What
 * migrates and the superuser stay with what sets up.
 */
export function giveToContainers(folder: string, environments: Environments, secrets: Secrets): void {
  makeGivenFolders(folder);
  for (const program of PROGRAMS) writeEnvironment(`${folder}/${program}/program.env`, environments.programs[program]);
  // It is read by a user of another image, who is alone there.
  writeFileAtomic.sync(`${folder}/postgres/password`, secrets.postgresPassword, { mode: 0o644 });
}
