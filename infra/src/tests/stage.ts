import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import getPort from 'get-port';
import { asSuperuser, provisionDatabases } from '../databases.js';
import { SERVICES } from '../description.js';
import { databaseUrl, roleOf } from '../environments.js';
import { Leftovers } from '../leftovers.js';
import { fetchKafka, startKafka } from '../parts/kafka.js';
import { startPostgres } from '../parts/postgres.js';
import { ROOT, STATE } from '../paths.js';
import { keepPrivate } from '../private-folder.js';
import { runToEnd } from '../process.js';
import { keepSecrets } from '../secrets.js';
import { TEMPLATE_PREFIX, type TestRun } from './run.js';
import { startStagePart, type StagePart } from './stage-part.js';

const RUNS = `${STATE}/runs`;

/** Real parts for tests or a bench, on free ports and in a folder that goes with them. */
export interface Stage {
  run: TestRun;
  parts: { postgres: StagePart; kafka: StagePart };
  stop(): Promise<void>;
}

/** Starts PostgreSQL and Kafka, and migrates a template of every database. Nothing of an earlier run is left. */
export async function buildStage(settings: { postgres?: Record<string, string> } = {}): Promise<Stage> {
  keepPrivate(STATE);
  await clearAbandonedRuns();
  const { folder, leftovers } = makeFolder();
  await fetchKafka(`${STATE}/logs/mvn.log`);
  const secrets = await keepSecrets(folder);
  const [postgresPort, kafkaPort, controllerPort, proxiedPort, advertisedPort] = (await Promise.all(
    Array.from({ length: 5 }, () => getPort()),
  )) as [number, number, number, number, number];
  const proxied = { port: proxiedPort, advertisedPort };
  const postgres = `postgres://postgres:${secrets.postgresPassword}@127.0.0.1:${postgresPort}`;
  const run: TestRun = { folder, postgres, kafka: `localhost:${kafkaPort}`, proxied, secrets };
  const pids = { postgres: 0, kafka: 0 };
  const note = (part: keyof Stage['parts'], pid: number) => {
    pids[part] = pid;
    leftovers.note(Object.values(pids));
  };
  const starting = {
    postgres: startStagePart(
      (watch) =>
        startPostgres(
          {
            dataFolder: `${folder}/postgres`,
            port: postgresPort,
            password: secrets.postgresPassword,
            logFile: `${folder}/logs/postgres.log`,
            ...(settings.postgres ? { settings: settings.postgres } : {}),
          },
          watch,
        ),
      (pid) => note('postgres', pid),
    ),
    kafka: startStagePart(
      (watch) =>
        startKafka(
          {
            dataFolder: `${folder}/kafka`,
            port: kafkaPort,
            controllerPort,
            proxied,
            logFile: `${folder}/logs/kafka.log`,
          },
          watch,
        ),
      (pid) => note('kafka', pid),
    ),
  };
  const stop = async () => {
    const started = await Promise.allSettled(Object.values(starting));
    await Promise.all(started.map((part) => part.status === 'fulfilled' && part.value.stop()));
    if (!process.env['KEEP_TEST_STATE']) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgresPart, kafkaPart] = await Promise.all([
      starting.postgres.then(async (part) => {
        await migrateTemplates(run);
        return part;
      }),
      starting.kafka,
    ]);
    return { run, parts: { postgres: postgresPart, kafka: kafkaPart }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A folder of this run that says from its first moment whose it is, so that no run beside takes it for abandoned. */
function makeFolder(): { folder: string; leftovers: Leftovers } {
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const unready = `${STATE}/tmp/${name}`;
  mkdirSync(unready, { recursive: true });
  new Leftovers(unready).note([]);
  const folder = `${RUNS}/${name}`;
  renameSync(unready, folder);
  return { folder, leftovers: new Leftovers(folder) };
}

async function migrateTemplates({ postgres, secrets, folder }: TestRun): Promise<void> {
  await provisionDatabases({ postgres, prefix: TEMPLATE_PREFIX, secrets, isOurs: true });
  await Promise.all(
    SERVICES.map((service) =>
      runToEnd({
        name: `${service}-migrate`,
        command: process.execPath,
        args: [`${ROOT}services/${service}/dist/commands/migrate.js`],
        env: {
          MIGRATION_DATABASE_URL: databaseUrl(
            { postgres, databasePrefix: TEMPLATE_PREFIX },
            secrets,
            service,
            'migrate',
          ),
          SERVING_ROLE: roleOf(service, 'serve'),
        },
        cwd: ROOT,
        logFile: `${folder}/logs/${service}-migrate.log`,
      }),
    ),
  );
  // A template that is connected to cannot be copied.
  await asSuperuser(postgres, 'postgres', async (client) => {
    for (const service of SERVICES)
      await client.query(`alter database ${TEMPLATE_PREFIX}${service} with allow_connections false is_template true`);
  });
}

/** Ends and removes what runs that were killed have left. */
async function clearAbandonedRuns(): Promise<void> {
  mkdirSync(RUNS, { recursive: true });
  const others = readdirSync(RUNS).filter((name) => !name.startsWith(`${process.pid}-`));
  for (const name of others) {
    const folder = `${RUNS}/${name}`;
    try {
      await new Leftovers(folder).end();
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another run, beside this one, is at work there.
    }
  }
}
