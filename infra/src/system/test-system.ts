import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Leftovers } from '@tpt/embedded';
import { createTestDatabase, currentRun, uniquePrefix, type TestDatabase, type TestRun } from '@tpt/testing';
import { byName } from '../parts/by-name.js';
import { SERVICES } from '../parts/description.js';
import { freePorts } from '../parts/ports.js';
import { makeSecrets, type Secrets } from '../parts/secrets.js';
import { startSystem, type System, type SystemOptions } from './system.js';

/** What a test may choose; unless it says otherwise, a part that ends stays away, and all tests share one stage. */
export interface TestSystemChoices extends Partial<
  Pick<SystemOptions, 'own' | 'without' | 'settings' | 'bringBack' | 'onDeath' | 'onReturn'>
> {
  run?: TestRun;
}

/** A whole system of one test file, on databases and topics of its own. */
export async function startTestSystem({ run, own, settings, ...choices }: TestSystemChoices = {}): Promise<System> {
  const stage = run ?? currentRun();
  const prefix = uniquePrefix();
  const stateFolder = `${stage.folder}/${prefix}system`;
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(`${stateFolder}/secrets.json`, JSON.stringify(await makeSecretsFor(stage)), { mode: 0o600 });
  const databases: TestDatabase[] = [];
  const leftovers = new Leftovers(stateFolder);
  const system = await startSystem({
    ...choices,
    onProcesses: (pids) => leftovers.note(pids),
    stateFolder,
    ports: await freePorts(),
    own: { postgres: stage.postgres, kafka: stage.kafka, ...own },
    settings: { ...settings, gateway: { ...PATIENT, ...settings?.gateway } },
    databasePrefix: prefix,
    topicPrefix: prefix,
    makeDatabases: async () => {
      for (const service of SERVICES) databases.push(await createTestDatabase(service, prefix, stage));
    },
    logLevel: 'info',
    moderators: 'moderator@example.org',
  });
  return {
    ...system,
    async stop() {
      await system.stop();
      for (const database of databases) await database.drop();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}

// The machine may be busy with other tests, and a test may ask much at once.
const PATIENT = {
  SUBGRAPH_QUERY_TIMEOUT_MS: '5000',
  MAX_OPERATIONS_IN_FLIGHT: '512',
  MAX_EVENT_LOOP_LAG_MS: '10000',
};

/** Secrets of a system whose databases are in the PostgreSQL of a stage. */
const makeSecretsFor = async ({ rolePasswords }: TestRun): Promise<Secrets> => ({
  ...(await makeSecrets()),
  databasePasswords: byName(SERVICES, () => rolePasswords),
});
