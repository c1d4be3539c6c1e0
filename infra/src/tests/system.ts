import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { freePorts } from '../ports.js';
import { startSystem, type System, type SystemOptions } from '../system.js';
import { createTestDatabases, uniquePrefix } from './database.js';
import { currentRun, type TestRun } from './run.js';

/** What a test may choose; unless it says otherwise, a part that ends stays away, and all tests share one stage. */
export interface TestSystemChoices extends Partial<
  Pick<SystemOptions, 'own' | 'settings' | 'bringBack' | 'onDeath' | 'onReturn'>
> {
  run?: TestRun;
}

/** A whole system of one test file, on databases and topics of its own. */
export async function startTestSystem({ run, own, ...choices }: TestSystemChoices = {}): Promise<System> {
  const stage = run ?? currentRun();
  const prefix = uniquePrefix();
  const stateFolder = `${stage.folder}/${prefix}system`;
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(`${stateFolder}/secrets.json`, JSON.stringify(stage.secrets), { mode: 0o600 });
  let databases: { drop(): Promise<void> } | undefined;
  const system = await startSystem({
    ...choices,
    stateFolder,
    ports: await freePorts(),
    own: { postgres: stage.postgres, kafka: stage.kafka, ...own },
    databasePrefix: prefix,
    topicPrefix: prefix,
    makeDatabases: async () => {
      databases = await createTestDatabases(prefix, stage);
    },
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
