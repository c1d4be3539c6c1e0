import { SEEDED_SERVICES, SERVICES, type Service } from './description.js';
import type { Environments } from './environments.js';

/** Runs a command of a service to its end. */
type RunCommand = (service: Service, command: string, environment: Record<string, string>) => Promise<void>;

/** Brings every database to the shape that its service expects. */
export const migrateServices = ({ migrations }: Environments, run: RunCommand): Promise<unknown> =>
  Promise.all(SERVICES.map((service) => run(service, 'migrate', migrations[service])));

/** Loads the first content where it is not there yet. */
export const seedServices = ({ programs }: Environments, run: RunCommand): Promise<unknown> =>
  Promise.all(SEEDED_SERVICES.map((service) => run(service, 'seed', programs[service])));
