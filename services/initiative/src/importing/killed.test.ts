import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { count, imported } from '../testing/examples.js';

const LINES = 3_000;
const header =
  'slug,organization.slug,organization.name,organization.countryCode,organization.sizeCategory,organization.nafSection,title.fr,summary.fr,description.fr,giftKinds,beneficiaries,territory.countryCode,startedOn,sources.1.url,sources.1.title,sources.1.seenOn';
const lineOf = (n: number) =>
  `don-${n},org-${n % 700},Organisation ${n % 700},FR,MICRO,C,Don ${n},Un don,Nous donnons,IN_KIND,ELDERLY,FR,2020-04,https://a.example/${n},A,2026-11-23`;

const rowsOf = ({ tools }: TestService<Tools>) =>
  tools.database.query(`
    select i.slug, o.slug as organization, o.name, i.title, i.state, i.version, i.sources, k.key, k.digest
    from initiatives i join organizations o on o.id = i.organization_id join import_keys k on k.subject_id = i.id
    order by i.slug`);
const eventsOf = ({ tools }: TestService<Tools>) =>
  tools.database.query('select type, count(*)::int as n from outbox group by type order by type');

test('An import that is killed in the middle and run again ends with the same rows and events as one that is not', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'many.csv');
  writeFileSync(path, [header, ...Array.from({ length: LINES }, (_each, n) => lineOf(n))].join('\n'));
  const [killed, whole] = [await openTestService(service), await openTestService(service)];
  try {
    const script = fileURLToPath(new URL('../../dist/commands/import.js', import.meta.url));
    const env = { ...environment, DATABASE_URL: killed.url };
    const child = spawn(process.execPath, [script, path], { env, stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    await waitFor('some of it', async () => (await count(killed.tools, 'initiatives')) > 0);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await count(killed.tools, 'initiatives')).toBeLessThan(LINES);
    await imported(killed.tools, path);
    await imported(whole.tools, path);
    expect(await rowsOf(killed)).toEqual(await rowsOf(whole));
    expect(await eventsOf(killed)).toEqual(await eventsOf(whole));
    expect(await count(killed.tools, 'initiatives')).toBe(LINES);
  } finally {
    await Promise.all([killed.close(), whole.close()]);
  }
});

const key = Buffer.alloc(32).toString('base64');
// What the program reads and this command has no use for.
const environment = {
  PORT: '1',
  KAFKA_BROKERS: 'localhost:1',
  INTERNAL_TOKEN_KEY: key,
  MASTER_KEYS: `1:${key}`,
  LINK_SECRET: key,
  SMTP_URL: 'smtp://localhost:1',
  PUBLIC_URL: 'http://localhost:1',
  BLOBS_URL: 'file:///nowhere',
};
