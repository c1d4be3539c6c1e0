import { afterEach, expect, test } from '@jest/globals';
import { asSuperuser, type OwnDatabases } from '@tpt/embedded';
import { currentRun, uniquePrefix, waitFor } from '@tpt/testing';
import { byName } from './by-name.js';
import { markDatabase, readMark } from './database-marks.js';
import { PROGRAMS, SEEDED_SERVICES, SERVICES, type Service } from './description.js';
import type { Environments } from './environments.js';
import { migrateServices, seedServices } from './service-commands.js';

const { postgres, rolePasswords } = currentRun();
const environments: Environments = { programs: byName(PROGRAMS, () => ({})), migrations: byName(SERVICES, () => ({})) };
let databases: OwnDatabases;

async function makeDatabases(): Promise<void> {
  databases = { postgres, prefix: uniquePrefix(), passwords: byName(SERVICES, () => rolePasswords) };
  await forEachDatabase((name) => `create database ${name}`);
}

const forEachDatabase = (statement: (name: string) => string): Promise<void> =>
  asSuperuser(postgres, 'postgres', async (client) => {
    for (const service of SERVICES) await client.query(statement(`${databases.prefix}${service}`));
  });

afterEach(() => forEachDatabase((name) => `drop database ${name}`));

/** Starts as far as the databases go; gives which commands were run. */
async function start(failing?: string): Promise<string[]> {
  const ran: string[] = [];
  const run = async (service: Service, command: string) => {
    const name = `${service} ${command}`;
    ran.push(name);
    if (command === 'migrate')
      await asSuperuser(postgres, `${databases.prefix}${service}`, (client) =>
        client.query('create table if not exists migrations ()'),
      );
    if (name !== failing) return;
    await waitFor('the other is done', async () => (await readMark(databases, 'initiative'))?.startsWith('seeded'));
    throw new Error('interrupted');
  };
  await migrateServices(databases, environments, run)
    .then(() => seedServices(databases, environments, run))
    .catch(() => {});
  return ran.toSorted();
}

const ALL = [
  ...SERVICES.map((service) => `${service} migrate`),
  ...SEEDED_SERVICES.map((service) => `${service} seed`),
].toSorted();

test('What a database has been brought to is not done again, unless it was interrupted or the database is another', async () => {
  await makeDatabases();
  expect(await start('signature seed')).toEqual(ALL);
  expect(await start()).toEqual(['signature seed']);
  expect(await start()).toEqual([]);
  await forEachDatabase((name) => `drop database ${name}`);
  await forEachDatabase((name) => `create database ${name}`);
  expect(await start()).toEqual(ALL);
});

test('What was emptied, or restored from before, is brought there again', async () => {
  await makeDatabases();
  await start();
  await asSuperuser(postgres, `${databases.prefix}initiative`, (client) =>
    client.query('drop schema public cascade; create schema public'),
  );
  expect(await start()).toEqual(['initiative migrate', 'initiative seed']);
});

test('What other code has brought a database to is done again', async () => {
  await makeDatabases();
  await start();
  await markDatabase(databases, 'initiative', `seeded by ${'0'.repeat(32)}`);
  expect(await start()).toEqual(['initiative migrate', 'initiative seed']);
});
