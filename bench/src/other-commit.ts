import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ROOT } from '@tpt/embedded';

const STATE = `${ROOT}.state`;

/** The whole system of another commit, with packages, a PostgreSQL and a Kafka of its own. */
export interface OtherSystem {
  commit: string;
  /** For example `http://127.0.0.1:4000`. */
  gateway: string;
  pid: number;
  stop(): Promise<void>;
}

/** Checks a commit out beside, installs and builds it as it does itself, and starts it. It is gone with its end. */
export async function startOtherCommit(name: string, issuer: string): Promise<OtherSystem> {
  const commit = run('git', ['rev-parse', '--short', '--verify', `${name}^{commit}`], ROOT);
  const folder = `${STATE}/bench-${commit}/`;
  const remove = () => {
    run('git', ['worktree', 'remove', '--force', '--force', folder], ROOT);
  };
  console.log(`… installing and building ${commit}`);
  // One that was interrupted may have left it.
  rmSync(folder, { recursive: true, force: true });
  run('git', ['worktree', 'prune'], ROOT);
  run('git', ['worktree', 'add', '--force', '--detach', folder, commit], ROOT);
  try {
    lendKafka(folder);
    // Its own door installs and builds before any command; there is nothing yet that this one could forget.
    run(process.execPath, [`${folder}infra/bin/run.mjs`, 'reset'], folder);
    const system = await start(folder, issuer);
    return {
      commit,
      ...system,
      async stop() {
        await system.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What was fetched once is not fetched again. */
function lendKafka(folder: string): void {
  mkdirSync(`${folder}.state`, { recursive: true, mode: 0o700 });
  for (const fetched of readdirSync(STATE).filter((entry) => /^kafka-[\d.]+$/.test(entry)))
    symlinkSync(`${STATE}/${fetched}`, `${folder}.state/${fetched}`);
}

async function start(folder: string, issuer: string): Promise<Pick<OtherSystem, 'gateway' | 'pid' | 'stop'>> {
  const child = spawn(process.execPath, [`${ROOT}bench/dist/run-system.js`, folder, issuer], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, gateway] = /^ready (\S+)$/.exec(line) ?? [];
    if (!gateway) continue;
    child.stdout.resume();
    return {
      gateway,
      pid: child.pid!,
      stop() {
        child.stdin.end();
        return exited;
      },
    };
  }
  throw new Error('the system of the other commit did not start');
}

function run(program: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
}
