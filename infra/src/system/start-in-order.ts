import { provisionDatabases } from '@tpt/embedded';
import { SERVICES } from '../parts/description.js';
import { databasesOf } from '../parts/environments.js';
import { migrateServices, seedServices } from '../parts/service-commands.js';
import type { Starting, StartOptions } from './starting.js';
import type { SystemPlan } from './system-plan.js';
import { createTopics } from '../parts/topics.js';

/** How the databases are made. */
export interface OrderOptions extends StartOptions {
  /** Makes the databases in another way than by provisioning and migrating empty ones. */
  makeDatabases?: () => Promise<void>;
  /** Hears what is not as safe as it would be in parts that we run. */
  warn?(line: string): void;
}

/** Starts the parts, each once what it needs is there. */
export async function startInOrder(starting: Starting, options: OrderOptions, plan: SystemPlan): Promise<void> {
  await Promise.all([startServices(starting, options, plan), startSignIn(starting), starting.part('gateway')]);
}

async function startServices(starting: Starting, options: OrderOptions, plan: SystemPlan): Promise<void> {
  await Promise.all([startDatabases(starting, options, plan), startStreams(starting, plan)]);
  await Promise.all([
    ...SERVICES.map((service) => starting.part(service)),
    starting.step('real initiatives and the appeal', () =>
      seedServices(databasesOf(plan.addresses, plan.secrets), plan.environments, starting.command),
    ),
  ]);
}

async function startSignIn(starting: Starting): Promise<void> {
  await starting.part('mail');
  await starting.part('identity');
}

async function startDatabases(starting: Starting, options: OrderOptions, plan: SystemPlan): Promise<void> {
  const { own, makeDatabases, warn } = options;
  await starting.part('postgres');
  if (makeDatabases) return makeDatabases();
  const databases = databasesOf(plan.addresses, plan.secrets);
  const provisioning = { ...databases, isOurs: !own.postgres, ...(warn ? { warn } : {}) };
  await starting.step('databases', () => provisionDatabases(provisioning));
  await starting.step('migrations', () => migrateServices(databases, plan.environments, starting.command));
}

async function startStreams(starting: Starting, { addresses }: SystemPlan): Promise<void> {
  await starting.part('kafka');
  await starting.step('topics', () => createTopics(addresses.kafka, addresses.topicPrefix));
}
