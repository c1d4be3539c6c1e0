import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { asSuperuser, closeToOthers } from '../databases.js';
import { SERVICES, type Service } from '../description.js';
import { databaseUrl } from '../environments.js';
import { currentRun, TEMPLATE_PREFIX, type TestRun } from './run.js';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  /** As the role that serves. */
  url: string;
  /** As the role that migrates and owns the tables. */
  ownerUrl: string;
  drop(): Promise<void>;
}

/** A prefix that nobody else uses, for names of databases and topics. */
export const uniquePrefix = (): string => `t${randomBytes(4).toString('hex')}_`;

/** Copies a service's template, of the run that all tests share or of another. */
export async function createTestDatabase(
  service: Service,
  prefix = uniquePrefix(),
  { postgres, secrets } = currentRun(),
): Promise<TestDatabase> {
  const name = pg.escapeIdentifier(prefix + service);
  await asSuperuser(postgres, 'postgres', (client) =>
    client.query(`create database ${name} template ${TEMPLATE_PREFIX}${service}`),
  );
  await closeToOthers(postgres, prefix + service, service);
  const addressOf = (duty: 'serve' | 'migrate') =>
    databaseUrl({ postgres, databasePrefix: prefix }, secrets, service, duty);
  return {
    url: addressOf('serve'),
    ownerUrl: addressOf('migrate'),
    drop: async () => {
      await asSuperuser(postgres, 'postgres', (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Copies every template under one prefix. */
export async function createTestDatabases(prefix: string, run: TestRun): Promise<{ drop(): Promise<void> }> {
  const databases: TestDatabase[] = [];
  for (const service of SERVICES) databases.push(await createTestDatabase(service, prefix, run));
  return {
    async drop() {
      for (const database of databases) await database.drop();
    },
  };
}
