import { PartFailed, provisionDatabases, unlessAborted } from '@tpt/embedded';
import type { Places } from './addresses.js';
import type { Crew } from './crew.js';
import { PARTS, SERVICES, type PartName, type Service } from './description.js';
import { databasesOf, type Addresses, type Environments } from './environments.js';
import { describeCommand, type Surroundings } from './programs.js';
import type { Secrets } from './secrets.js';
import { createTopics } from './topics.js';

/** What is started, and who hears of it. */
export interface StartOptions extends Places, Surroundings {
  /** Makes the databases in another way than by provisioning and migrating empty ones. */
  makeDatabases?: () => Promise<void>;
  /** Hears of each step that is done. */
  report?(step: string, milliseconds: number): void;
  /** Hears what is not as safe as it would be in parts that we run. */
  warn?(line: string): void;
}

/** What a start works with. */
interface Known {
  addresses: Addresses;
  environments: Environments;
  secrets: Secrets;
}

/** Starts the parts, each once what it needs is there; a step that the signal comes before is not begun. */
export async function startInOrder(
  crew: Crew,
  options: StartOptions,
  known: Known,
  signal: AbortSignal,
): Promise<void> {
  const { own, topicPrefix, makeDatabases } = options;
  const { addresses, environments, secrets } = known;
  const step = async (title: string, work: () => Promise<unknown>) => {
    signal.throwIfAborted();
    const began = performance.now();
    await unlessAborted(work(), signal).catch((error: unknown) => {
      if (signal.aborted || error instanceof PartFailed) throw error;
      throw new Error(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    options.report?.(title, performance.now() - began);
  };
  const start = async (part: PartName) => {
    if (!own[part]) await step(PARTS[part].title, () => crew.start(part));
  };
  const migrate = (service: Service) =>
    crew.run(describeCommand(service, 'migrate', environments.migrations[service], options));
  const seed = (service: Service) =>
    crew.run(describeCommand(service, 'seed', environments.programs[service], options));

  const startDatabases = async (): Promise<void> => {
    await start('postgres');
    if (makeDatabases) return makeDatabases();
    const databases = { ...databasesOf(addresses, secrets), isOurs: !own.postgres };
    await step('databases', () =>
      provisionDatabases({ ...databases, ...(options.warn ? { warn: options.warn } : {}) }),
    );
    await step('migrations', () => Promise.all(SERVICES.map(migrate)));
  };
  const startStreams = async () => {
    await start('kafka');
    await step('topics', () => createTopics(addresses.kafka, topicPrefix));
  };
  const startServices = async () => {
    await Promise.all([startDatabases(), startStreams()]);
    await Promise.all([
      ...SERVICES.map(start),
      step('real initiatives and the appeal', () => Promise.all([seed('initiative'), seed('signature')])),
    ]);
  };
  const startSignIn = async () => {
    await start('mail');
    await start('identity');
  };
  await Promise.all([startServices(), startSignIn(), start('gateway')]);
}
