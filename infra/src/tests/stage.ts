import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import getPort from 'get-port';
import { asSuperuser, provisionDatabases } from '../databases.js';
import { SERVICES } from '../description.js';
import { databaseUrl, roleOf } from '../environments.js';
import { Leftovers } from '../leftovers.js';
import { fetchKafka, startKafka } from '../parts/kafka.js';
import { startPostgres } from '../parts/postgres.js';
import { ROOT, STATE } from '../paths.js';
import { runToEnd, type RunningProcess } from '../process.js';
import { keepSecrets } from '../secrets.js';
import { TEMPLATE_PREFIX, type TestRun } from './run.js';

const RUNS = `${STATE}/runs`;

/** Real parts for tests or a bench, on free ports and in a folder that goes with them. */
export interface Stage {
  run: TestRun;
  stop(): Promise<void>;
}

/** Starts PostgreSQL and Kafka, and migrates a template of every database. Nothing of an earlier run is left. */
export async function buildStage(settings: { postgres?: Record<string, string> } = {}): Promise<Stage> {
  await clearAbandonedRuns();
  const folder = `${RUNS}/${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const leftovers = new Leftovers(folder);
  leftovers.note([]);
  await fetchKafka(`${STATE}/logs/mvn.log`);
  const secrets = await keepSecrets(folder);
  const [postgresPort, kafkaPort, controllerPort, proxiedPort, advertisedPort] = (await Promise.all(
    Array.from({ length: 5 }, () => getPort()),
  )) as [number, number, number, number, number];
  const proxied = { port: proxiedPort, advertisedPort };
  const parts: RunningProcess[] = [];
  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop()));
    if (!process.env['KEEP_TEST_STATE']) rmSync(folder, { recursive: true, force: true });
  };
  const keep = async (starting: Promise<RunningProcess>) => {
    parts.push(await starting);
    leftovers.note(parts.map((part) => part.pid));
  };
  const postgres = `postgres://postgres:${secrets.postgresPassword}@127.0.0.1:${postgresPort}`;
  const run: TestRun = { folder, postgres, kafka: `localhost:${kafkaPort}`, proxied, secrets };
  try {
    await Promise.all([
      keep(
        startPostgres({
          dataFolder: `${folder}/postgres`,
          port: postgresPort,
          password: secrets.postgresPassword,
          logFile: `${folder}/logs/postgres.log`,
          ...(settings.postgres ? { settings: settings.postgres } : {}),
        }),
      ).then(() => migrateTemplates(run)),
      keep(
        startKafka({
          dataFolder: `${folder}/kafka`,
          port: kafkaPort,
          controllerPort,
          proxied,
          logFile: `${folder}/logs/kafka.log`,
        }),
      ),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { run, stop };
}

async function migrateTemplates({ postgres, secrets, folder }: TestRun): Promise<void> {
  await provisionDatabases(postgres, TEMPLATE_PREFIX, secrets);
  await Promise.all(
    SERVICES.map((service) =>
      runToEnd({
        name: `${service}-migrate`,
        command: process.execPath,
        args: [`${ROOT}services/${service}/dist/migrate.js`],
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
  for (const name of readdirSync(RUNS)) {
    const folder = `${RUNS}/${name}`;
    try {
      await new Leftovers(folder).end();
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another run, beside this one, is at work there.
    }
  }
}
