import { randomBytes } from 'node:crypto';
import { asSuperuser, closeToOthers, databaseUrl } from '@tpt/embedded';
import { currentRun } from './run.js';
import { provideTemplate } from './template.js';

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

/** Copies what a service has migrated, in the run that all tests share or in another. */
export async function createTestDatabase(
  service: string,
  prefix = uniquePrefix(),
  run = currentRun(),
): Promise<TestDatabase> {
  const { postgres, rolePasswords } = run;
  const name = prefix + service;
  const template = await provideTemplate(service, run);
  await asSuperuser(postgres, 'postgres', (client) =>
    client.query(`create database ${client.escapeIdentifier(name)} template ${template}`),
  );
  await closeToOthers(postgres, name, service);
  const databases = { postgres, prefix, passwords: { [service]: rolePasswords } };
  return {
    url: databaseUrl(databases, service, 'serve'),
    ownerUrl: databaseUrl(databases, service, 'migrate'),
    drop: async () => {
      await asSuperuser(postgres, 'postgres', (client) =>
        client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
      );
    },
  };
}
