import type { OwnDatabases } from '@tpt/embedded';
import { digestOf } from './code-digest.js';
import { markDatabase, readMark } from './database-marks.js';
import { SEEDED_SERVICES, SERVICES, type Service } from './description.js';
import type { Environments } from './environments.js';

/** Runs a command of a service to its end. */
type RunCommand = (service: Service, command: string, environment: Record<string, string>) => Promise<void>;

// Who has loaded the first content has migrated before.
const MIGRATED = ['migrated', 'seeded'];
const SEEDED = ['seeded'];

/** Brings every database to the shape that its service expects, unless the same code has done so before. */
export const migrateServices = (
  databases: OwnDatabases,
  { migrations }: Environments,
  run: RunCommand,
): Promise<unknown> =>
  Promise.all(
    SERVICES.map((service) =>
      onceByCode(databases, service, MIGRATED, () => run(service, 'migrate', migrations[service])),
    ),
  );

/** Loads the first content where it is not there yet, unless the same code has done so before. */
export const seedServices = (databases: OwnDatabases, { programs }: Environments, run: RunCommand): Promise<unknown> =>
  Promise.all(
    SEEDED_SERVICES.map((service) =>
      onceByCode(databases, service, SEEDED, () => run(service, 'seed', programs[service])),
    ),
  );

/** Does what leaves a database in the first of some states. A start that is interrupted leaves no mark of it. */
async function onceByCode(
  databases: OwnDatabases,
  service: Service,
  [state, ...later]: string[],
  work: () => Promise<void>,
): Promise<void> {
  const digest = digestOf(service);
  const mark = await readMark(databases, service);
  if ([state, ...later].some((known) => mark === `${known} by ${digest}`)) return;
  await work();
  await markDatabase(databases, service, `${state} by ${digest}`);
}
