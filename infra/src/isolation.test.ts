import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { SERVICES, type Service } from './description.js';
import { createTestDatabase, type TestDatabase } from './tests/database.js';

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

  test.each(SERVICES)('the %s service connects to its own', async (service) => {
    await expect(connect(new URL(databases[service].url), new URL(databases[service].url))).resolves.toBeUndefined();
  });
});
