import { mkdirSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Environments } from './environments.js';
import { writeEnvironment } from './keep-environments.js';
import type { Secrets } from './secrets.js';

/**
 * Writes down what each container is given, each in a folder that no other mounts: its environment for a program of ours,
 * its password for the database. What migrates and the superuser stay with what sets up.
 */
export function giveToContainers(folder: string, environments: Environments, secrets: Secrets): void {
  for (const [program, environment] of Object.entries(environments.programs)) {
    mkdirSync(`${folder}/${program}`, { recursive: true });
    writeEnvironment(`${folder}/${program}/program.env`, environment);
  }
  mkdirSync(`${folder}/postgres`, { recursive: true });
  // It is read by a user of another image, who is alone there.
  writeFileAtomic.sync(`${folder}/postgres/password`, secrets.postgresPassword, { mode: 0o644 });
}
