import { describeServiceCommand, provisionDatabases, runToEnd } from '@tpt/embedded';
import { readChoices } from '../arguments/choices.js';
import { containerAddresses } from '../containers/containers.js';
import type { Service } from '../parts/description.js';
import { endWithReason } from '../operating/end-with-reason.js';
import { databasesOf, describeEnvironments } from '../parts/environments.js';
import { giveToContainers, makeGivenFolders } from '../containers/give-to-containers.js';
import { keepSecrets } from '../parts/secrets.js';
import { migrateServices, seedServices } from '../parts/service-commands.js';
import { createTopics } from '../parts/topics.js';

// What `docker compose` runs before the services: first `secrets`, for the database that needs one, then `system`. The
// image is made with `folders`.
// The first writes what each container is given to where that one alone will find it.
const STATE = '/state';
const GIVEN = '/given';

async function prepare(step: string | undefined): Promise<void> {
  if (step === 'folders') return makeGivenFolders(GIVEN);
  const secrets = await keepSecrets(STATE);
  const { addresses, listening } = containerAddresses(secrets);
  // Whoever is concerned is told by docker-compose.yml what was chosen instead.
  const environments = describeEnvironments(addresses, listening, secrets, readChoices({}));
  if (step === 'secrets') return giveToContainers(GIVEN, environments, secrets);
  const databases = databasesOf(addresses, secrets);
  await Promise.all([
    provisionDatabases({ ...databases, isOurs: true }),
    createTopics(addresses.kafka, addresses.topicPrefix),
  ]);
  const run = (service: Service, command: string, env: Record<string, string>) =>
    runToEnd(describeServiceCommand(service, command, { env, logFile: `${STATE}/logs/${service}-${command}.log` }));
  await migrateServices(databases, environments, run);
  await seedServices(databases, environments, run);
  console.log('The databases, the topics and the first content are there.');
}

prepare(process.argv[2]).catch(endWithReason);
