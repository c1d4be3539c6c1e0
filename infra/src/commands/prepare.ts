import { provisionDatabases, ROOT, runToEnd } from '@tpt/embedded';
import { readChoices } from '../choices.js';
import { containerAddresses } from '../containers.js';
import { SERVICES, type Service } from '../description.js';
import { databasesOf, describeEnvironments } from '../environments.js';
import { giveToContainers } from '../give-to-containers.js';
import { keepSecrets } from '../secrets.js';
import { createTopics } from '../topics.js';

// What `docker compose` runs before the services: first `secrets`, for the database that needs one, then `system`.
// The first writes what each container is given to where that one alone will find it.
const STATE = '/state';
const GIVEN = '/given';

async function prepare(step: string | undefined): Promise<void> {
  const secrets = await keepSecrets(STATE);
  const { addresses, listening } = containerAddresses(secrets);
  // Whoever is concerned is told by docker-compose.yml what was chosen instead.
  const environments = describeEnvironments(addresses, listening, secrets, readChoices({}));
  if (step === 'secrets') return giveToContainers(GIVEN, environments, secrets);
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
    provisionDatabases({ ...databasesOf(addresses, secrets), isOurs: true }),
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
