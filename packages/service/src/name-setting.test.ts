import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const INDEX = new URL('../dist/index.js', import.meta.url).href;
// Nobody listens there.
const DATABASE = 'postgres://somebody:hidden@127.0.0.1:1/theirs';

/** Runs a service that is made of nothing; gives all it said. */
function run(how: string, settings: Record<string, string>): string {
  const source = `
    import { ${how}, serviceSettings as settings } from '${INDEX}';
    ${how}({ name: 'it', settings, migrations: [], capabilities: [] });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
    timeout: 30_000,
    env: settings,
  });
  expect(status).toBe(1);
  return stdout + stderr;
}

test('A service that cannot connect to its database names the setting, and quotes nothing of it', () => {
  const said = run('runService', {
    PORT: '0',
    DATABASE_URL: DATABASE,
    KAFKA_BROKERS: 'localhost:1',
    INTERNAL_TOKEN_KEY: Buffer.alloc(32).toString('base64'),
  });
  expect(said).toContain('"msg":"cannot start: DATABASE_URL: PostgreSQL is not reached: ECONNREFUSED"');
  expect(said).not.toMatch(/somebody|hidden|theirs/);
});

test('The command that migrates names the setting of its own', () => {
  expect(run('migrateService', { MIGRATION_DATABASE_URL: DATABASE, SERVING_ROLE: 'it' })).toBe(
    '✗ MIGRATION_DATABASE_URL: PostgreSQL is not reached: ECONNREFUSED\n',
  );
});
