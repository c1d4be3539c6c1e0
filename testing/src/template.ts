import {
  asSuperuser,
  databaseUrl,
  describeServiceCommand,
  provisionDatabases,
  roleOf,
  runToEnd,
  type OwnDatabases,
} from '@tpt/embedded';
import type { TestRun } from './run.js';

const PREFIX = 'template_';

/**
 * The name of a database that a service has migrated, to be copied. The first test that asks for it makes it, with the
 * service's own command; another that asks meanwhile waits.
 */
export async function provideTemplate(service: string, run: TestRun): Promise<string> {
  const template = PREFIX + service;
  await asSuperuser(run.postgres, 'postgres', async (client) => {
    const isMade = async () =>
      (await client.query('select 1 from pg_database where datname = $1 and datistemplate', [template])).rowCount === 1;
    if (await isMade()) return;
    await client.query(`select pg_advisory_lock(hashtext('templates'))`);
    if (await isMade()) return;
    await makeTemplate(service, run);
    // A template that is connected to cannot be copied.
    await client.query(`alter database ${template} with allow_connections false is_template true`);
  });
  return template;
}

async function makeTemplate(service: string, { postgres, rolePasswords, folder }: TestRun): Promise<void> {
  const databases: OwnDatabases = { postgres, prefix: PREFIX, passwords: { [service]: rolePasswords } };
  await provisionDatabases({ ...databases, isOurs: true });
  await runToEnd(
    describeServiceCommand(service, 'migrate', {
      env: {
        MIGRATION_DATABASE_URL: databaseUrl(databases, service, 'migrate'),
        SERVING_ROLE: roleOf(service, 'serve'),
      },
      logFile: `${folder}/logs/${service}-migrate.log`,
    }),
  );
}
