import type { ProxiedListener, RolePasswords } from '@tpt/embedded';

/** What one run of the tests shares: a PostgreSQL and a Kafka. */
export interface TestRun {
  folder: string;
  /** As the superuser, without a database. */
  postgres: string;
  /** Those of every database that a test makes. */
  rolePasswords: RolePasswords;
  kafka: string;
  /** A second way into Kafka, for the one test that stands a proxy before it. */
  proxied: ProxiedListener;
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
