import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSuperuser, freePort, provisionDatabases, startPostgres } from '@tpt/embedded';
import { createTestDatabase, currentRun, type TestDatabase, uniquePrefix } from '@tpt/testing';
import pg from 'pg';
import { byName } from '../parts/by-name.js';
import { SERVICES, type Service } from '../parts/description.js';
import { freePorts } from '../parts/ports.js';
import { startSystem } from './system.js';

describe('One database for each service', () => {
  const databases = {} as Record<Service, TestDatabase>;

  beforeAll(async () => {
    for (const service of SERVICES) databases[service] = await createTestDatabase(service);
  });
  afterAll(async () => {
    for (const service of SERVICES) await databases[service]?.drop();
  });

  const connect = async (role: URL, database: URL): Promise<void> => {
    const url = new URL(database);
    url.username = role.username;
    url.password = role.password;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.end();
  };

  const pairs = SERVICES.flatMap((service) =>
    SERVICES.filter((other) => other !== service).map((other) => [service, other] as const),
  );

  test.each(pairs)(
    'the %s service cannot connect to the database of the %s service, in none of its roles',
    async (service, other) => {
      for (const role of ['url', 'ownerUrl'] as const)
        await expect(connect(new URL(databases[service][role]), new URL(databases[other].url))).rejects.toThrow(
          /permission denied for database/,
        );
    },
  );

  const ask = async (url: string, sql: string): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };

  test.each(SERVICES)(
    'the %s service connects to no database that belongs to the cluster, in none of its roles',
    async (service) => {
      for (const role of ['url', 'ownerUrl'] as const)
        for (const name of ['postgres', 'template1']) {
          const url = new URL(databases[service][role]);
          await expect(connect(url, new URL(`/${name}`, url))).rejects.toThrow(/permission denied for database/);
        }
    },
  );

  test.each(SERVICES)('the role that serves %s cannot write to what says how far its tables are', async (service) => {
    const { url, ownerUrl } = databases[service];
    const { rows: lists } = await ask(
      ownerUrl,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where tablename = 'migrations'`,
    );
    expect(lists).toContainEqual({ name: 'public.migrations' });
    for (const { name: table } of lists) {
      const { rows } = await ask(ownerUrl, `select count(*)::int as applied from ${table}`);
      expect([table, rows[0].applied > 0]).toEqual([table, true]);
      for (const change of [
        `insert into ${table} default values`,
        `update ${table} set id = id`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        await expect(ask(url, change)).rejects.toThrow(/permission denied for table migrations/);
    }
  });

  test.each(SERVICES)('the role that serves %s makes no temporary tables', async (service) => {
    await expect(ask(databases[service].url, 'create temporary table mine ()')).rejects.toThrow(
      /permission denied to create temporary tables/,
    );
  });

  test.each(SERVICES)('no role of the %s service makes, reads or writes large objects', async (service) => {
    const ways = [
      'lo_creat(-1)',
      'lo_create(0)',
      `lo_from_bytea(0, 'a')`,
      `lo_import('/etc/hostname')`,
      `lo_put(1, 0, 'a')`,
      'lo_open(1, 131072)',
      'lo_unlink(1)',
    ];
    for (const role of ['url', 'ownerUrl'] as const) {
      for (const way of ways)
        await expect(ask(databases[service][role], `select ${way}`)).rejects.toThrow(
          /permission denied for function lo_/,
        );
      const { rows } = await ask(
        databases[service][role],
        `select proname from pg_proc where proname ~ '^lo(_.*|read|write)$' and has_function_privilege(oid, 'execute')`,
      );
      expect(rows).toEqual([]);
    }
  });

  test.each(SERVICES)('the %s service connects to its own', async (service) => {
    await expect(connect(new URL(databases[service].url), new URL(databases[service].url))).resolves.toBeUndefined();
  });
});

describe('A cluster of somebody’s own', () => {
  const password = 'of-somebody-else';
  let postgres: string;
  let stop: (() => Promise<unknown>) | undefined;

  beforeAll(async () => {
    const port = await freePort();
    const folder = `${currentRun().folder}/somebody`;
    const running = await startPostgres({
      dataFolder: `${folder}/postgres`,
      port,
      password,
      logFile: `${folder}/postgres.log`,
    });
    stop = () => running.stop();
    postgres = `postgres://postgres:${password}@127.0.0.1:${port}`;
    await asSuperuser(postgres, 'postgres', (client) => client.query('create database theirs'));
  });
  afterAll(() => stop?.());

  /** All that is granted outside of our databases. */
  const grants = async (): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (const database of ['postgres', 'template1', 'theirs'])
      await asSuperuser(postgres, database, async (client) => {
        for (const sql of [
          `select datname, datdba, datacl::text from pg_database where datname not like 'ours\\_%' order by 1`,
          `select proname, proacl::text from pg_proc where proacl is not null order by oid`,
          `select nspname, nspacl::text from pg_namespace order by oid`,
          `select count(*)::int from pg_default_acl`,
        ])
          found.push((await client.query(sql)).rows);
      });
    return found;
  };

  test('keeps what it grants, and the start warns of it', async () => {
    const before = await grants();
    const [warnings, elsewhere] = [[] as string[], 'http://127.0.0.1:1'];
    const { folder, kafka } = currentRun();
    const others = byName([...SERVICES, 'gateway'] as const, () => elsewhere);
    const system = await startSystem({
      stateFolder: `${folder}/somebody/system`,
      ports: await freePorts(),
      own: { postgres, kafka, mail: 'smtp://127.0.0.1:1', identity: elsewhere, ...others },
      databasePrefix: 'ours_',
      topicPrefix: uniquePrefix(),
      logLevel: 'info',
      moderators: 'moderator@example.org',
      warn: (line) => warnings.push(line),
    });
    await system.stop();
    expect(warnings).toEqual([
      expect.stringMatching(/may connect to postgres and template1.*revoke all on database postgres from public;/),
    ]);
    expect(await grants()).toEqual(before);
  });

  test('warns no more once its owner has closed it', async () => {
    await asSuperuser(postgres, 'postgres', (client) =>
      client.query('revoke all on database postgres from public; revoke all on database template1 from public'),
    );
    const warnings: string[] = [];
    const { rolePasswords } = currentRun();
    await provisionDatabases({
      postgres,
      prefix: 'ours_',
      passwords: byName(SERVICES, () => rolePasswords),
      isOurs: false,
      warn: (line) => warnings.push(line),
    });
    expect(warnings).toEqual([]);
  });
});
