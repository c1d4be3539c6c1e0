import writeFileAtomic from 'write-file-atomic';
import { containerAddresses } from '../containers.js';
import { provisionDatabases } from '../databases.js';
import { SERVICES, type Service } from '../description.js';
import { describeEnvironments } from '../environments.js';
import { keepEnvironments } from '../keep-environments.js';
import { ROOT } from '../paths.js';
import { runToEnd } from '../process.js';
import { keepSecrets } from '../secrets.js';
import { createTopics } from '../topics.js';

// What `docker compose` runs before the services: first `secrets`, for the database that needs one, then `system`.
const STATE = '/state';

async function prepare(step: string | undefined): Promise<void> {
  const secrets = await keepSecrets(STATE);
  writeFileAtomic.sync(`${STATE}/postgres-password`, secrets.postgresPassword, { mode: 0o644 });
  const { addresses, listening } = containerAddresses(secrets);
  const moderators = process.env['MODERATORS'] || 'moderator@example.org';
  const environments = describeEnvironments(addresses, listening, secrets, { logLevel: 'info', moderators });
  keepEnvironments(STATE, environments);
  if (step !== 'system') return;
  const run = (service: Service, name: string, env: Record<string, string>) =>
    runToEnd({
      name: `${service} ${name}`,
      command: process.execPath,
      args: [`${ROOT}services/${service}/dist/${name}.js`],
      env,
      cwd: ROOT,
      logFile: `${STATE}/logs/${service}-${name}.log`,
    });
  await Promise.all([
    provisionDatabases({ postgres: addresses.postgres, prefix: addresses.databasePrefix, secrets, isOurs: true }),
    createTopics(addresses.kafka, addresses.topicPrefix),
  ]);
  await Promise.all(SERVICES.map((service) => run(service, 'migrate', environments.migrations[service])));
  await Promise.all(
    (['initiative', 'signature'] as const).map((service) => run(service, 'seed', environments.programs[service])),
  );
  console.log('The databases, the topics and the first content are there.');
}

prepare(process.argv[2]).catch((error: unknown) => {
  console.error(`✗ ${(error as Error).message}`);
  process.exit(1);
});
