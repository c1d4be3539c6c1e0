import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { fetchKafka, freePort, keepPrivate, Leftovers, startKafka, startPostgres, STATE } from '@tpt/embedded';
import { clearAbandonedRuns, RUNS } from './abandoned-runs.js';
import type { TestRun } from './run.js';
import { startStagePart, type StagePart } from './stage-part.js';

/** Real parts for tests or a bench, on free ports and in a folder that goes with them. */
export interface Stage {
  run: TestRun;
  parts: { postgres: StagePart; kafka: StagePart };
  stop(): Promise<void>;
}

/** Starts PostgreSQL and Kafka. Nothing of an earlier run is left. */
export async function buildStage(settings: { postgres?: Record<string, string> } = {}): Promise<Stage> {
  keepPrivate(STATE);
  await clearAbandonedRuns();
  await fetchKafka(`${STATE}/logs/mvn.log`);
  const { folder, leftovers } = makeFolder();
  const notePid = notePids(leftovers);
  const postgresOptions = await describePostgres(folder, settings.postgres);
  const kafkaOptions = await describeKafka(folder);
  const starting = [
    startStagePart((watch) => startPostgres(postgresOptions, watch), notePid('postgres')),
    startStagePart((watch) => startKafka(kafkaOptions, watch), notePid('kafka')),
  ] as const;
  const stop = async () => {
    const started = await Promise.allSettled(starting);
    await Promise.all(started.map((part) => part.status === 'fulfilled' && part.value.stop()));
    if (!process.env['KEEP_TEST_STATE']) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgres, kafka] = await Promise.all(starting);
    const run: TestRun = {
      folder,
      postgres: `postgres://postgres:${postgresOptions.password}@127.0.0.1:${postgresOptions.port}`,
      rolePasswords: { serve: makePassword(), migrate: makePassword() },
      kafka: `localhost:${kafkaOptions.port}`,
      proxied: kafkaOptions.proxied,
    };
    return { run, parts: { postgres, kafka }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const makePassword = (): string => randomBytes(32).toString('base64url');

const describePostgres = async (folder: string, settings: Record<string, string> = {}) => ({
  dataFolder: `${folder}/postgres`,
  port: await freePort(),
  password: makePassword(),
  logFile: `${folder}/logs/postgres.log`,
  settings,
});

const describeKafka = async (folder: string) => ({
  dataFolder: `${folder}/kafka`,
  port: await freePort(),
  controllerPort: await freePort(),
  proxied: { port: await freePort(), advertisedPort: await freePort() },
  logFile: `${folder}/logs/kafka.log`,
});

/** Remembers which process each part is at the moment, for whoever cleans up after a run that was killed. */
function notePids(leftovers: Leftovers): (part: keyof Stage['parts']) => (pid: number) => void {
  const pids: Partial<Record<keyof Stage['parts'], number>> = {};
  return (part) => (pid) => {
    pids[part] = pid;
    leftovers.note(Object.values(pids));
  };
}

/** A folder of this run that says from its first moment whose it is, so that no run beside takes it for abandoned. */
function makeFolder(): { folder: string; leftovers: Leftovers } {
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const unready = `${STATE}/tmp/${name}`;
  mkdirSync(unready, { recursive: true });
  new Leftovers(unready).note([]);
  const folder = `${RUNS}/${name}`;
  renameSync(unready, folder);
  keepPrivate(folder);
  return { folder, leftovers: new Leftovers(folder) };
}
