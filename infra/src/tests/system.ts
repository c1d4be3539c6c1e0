import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { freePorts } from '../ports.js';
import { startSystem, type System, type SystemOptions } from '../system.js';
import { createTestDatabases, uniquePrefix } from './database.js';
import { currentRun } from './run.js';

/** A whole system of one test file, on databases and topics of its own. */
export async function startTestSystem(choices: Partial<Pick<SystemOptions, 'own' | 'settings'>> = {}): Promise<System> {
  const { folder, postgres, kafka, secrets } = currentRun();
  const prefix = uniquePrefix();
  const stateFolder = `${folder}/${prefix}system`;
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(`${stateFolder}/secrets.json`, JSON.stringify(secrets), { mode: 0o600 });
  let databases: { drop(): Promise<void> } | undefined;
  const system = await startSystem({
    stateFolder,
    ports: await freePorts(),
    own: { postgres, kafka, ...choices.own },
    databasePrefix: prefix,
    topicPrefix: prefix,
    makeDatabases: async () => {
      databases = await createTestDatabases(prefix);
    },
    ...(choices.settings ? { settings: choices.settings } : {}),
    logLevel: 'info',
    moderators: 'moderator@example.org',
  });
  return {
    ...system,
    async stop() {
      await system.stop();
      await databases?.drop();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}
