import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SERVICES } from '../parts/description.js';
import { readTopics } from '../parts/topics.js';
import { ROOT } from '@tpt/embedded';

interface Migration {
  name: string;
  up(runner: { query(sql: string): Promise<unknown[]> }): Promise<void>;
}

interface Capability {
  listens?: { consumer: string }[];
  jobs?: (tools: object) => Record<string, unknown>;
}

const FILE = `${ROOT}infra/landed.json`;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * What must stay as it is once it landed, and a digest of it: what each migration says to the database, the schema of
 * each version of an event, how topics are cut, the names of consumers and jobs.
 */
export async function findWhatLands(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const folder of [...SERVICES.map((service) => `services/${service}`), 'packages/outbox'])
    for (const file of readdirSync(`${ROOT}${folder}/events`).filter((name) => name.endsWith('.schema.json')))
      found[`event ${file.replace('.schema.json', '')}`] = digest(
        JSON.stringify(JSON.parse(readFileSync(`${ROOT}${folder}/events/${file}`, 'utf8'))),
      );
  for (const { name, key, partitions } of readTopics()) found[`topic ${name}`] = `${partitions} by ${key}`;
  for (const service of SERVICES) {
    const { service: described } = (await import(`${ROOT}services/${service}/dist/service.js`)) as {
      service: { migrations: (new () => Migration)[]; capabilities: Capability[] };
    };
    for (const Migration of described.migrations) {
      const migration = new Migration();
      const said: string[] = [];
      await migration.up({ query: async (sql) => (said.push(sql), []) });
      found[`migration ${service} ${migration.name}`] = digest(said.join('\n'));
    }
    for (const { listens = [], jobs } of described.capabilities) {
      for (const { consumer } of listens) found[`consumer ${service} ${consumer}`] = 'its name';
      for (const job of Object.keys(jobs?.({}) ?? {})) found[`job ${service} ${job}`] = 'its name';
    }
  }
  return found;
}

const readWritten = (): Record<string, string> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>) : {};

/** What was committed has landed; where nobody knows what was, all that is written has. */
function readLanded(): Record<string, string> {
  const { status, stdout } = spawnSync('git', ['show', 'HEAD:infra/landed.json'], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Record<string, string>) : readWritten();
}

/** What landed and is not as it was, and what is not written down as it is. */
export async function findChanged(): Promise<string[]> {
  const [found, landed, written] = [await findWhatLands(), readLanded(), readWritten()];
  const changed = Object.keys(landed).filter((name) => found[name] !== landed[name]);
  const unwritten = Object.keys({ ...found, ...written }).filter((name) => found[name] !== written[name]);
  return [
    ...changed.map((name) => `${name} landed and ${found[name] ? 'was changed' : 'is gone'}: add one instead`),
    ...unwritten
      .filter((name) => !changed.includes(name))
      .map((name) => `${name} is not written down: npm run generate`),
  ];
}

/** Writes down what is there. What landed stays. */
export async function addWhatLands(): Promise<void> {
  const all = { ...(await findWhatLands()), ...readLanded() };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
