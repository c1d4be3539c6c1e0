import type { ProxiedListener } from '../parts/kafka.js';
import type { Secrets } from '../secrets.js';

/** What one run of the tests shares: a PostgreSQL with a migrated template of each database, and a Kafka. */
export interface TestRun {
  folder: string;
  /** As the superuser, without a database. */
  postgres: string;
  kafka: string;
  /** A second way into Kafka, for the one test that stands a proxy before it. */
  proxied: ProxiedListener;
  secrets: Secrets;
}

const VARIABLE = 'TPT_TEST_RUN';

/** Hands the run over to the processes that run the tests. */
export const publishRun = (run: TestRun): void => {
  process.env[VARIABLE] = JSON.stringify(run);
};

/** The run that this test is part of. @throws outside `npm test`. */
export function currentRun(): TestRun {
  const run = process.env[VARIABLE];
  if (!run) throw new Error('this test needs PostgreSQL and Kafka, which npm test starts');
  return JSON.parse(run) as TestRun;
}

/** What the name of a migrated, empty database begins with. */
export const TEMPLATE_PREFIX = 'template_';
