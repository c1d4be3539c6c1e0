import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { PartFailed, type Ending } from './part-failed.js';
import { familyOf } from './process-family.js';

/** How to run a program. */
export interface ProcessOptions {
  name: string;
  command: string;
  args: string[];
  /** The whole environment besides PATH and HOME. */
  env: Record<string, string>;
  cwd: string;
  /** Where its output is kept. */
  logFile: string;
  /** Sees each line as it comes. */
  onLine?: (line: string) => void;
  stopSignal?: NodeJS.Signals;
}

/** A process of ours, in a group of its own so that Ctrl-C reaches only the launcher. */
export interface RunningProcess {
  name: string;
  pid: number;
  logFile: string;
  /** Settles when it has ended and all that it wrote is in its file. */
  exited: Promise<Ending>;
  /** The last lines it wrote. */
  lastLines(): string[];
  /** Asks it to stop, also when it is paused, waits, and insists in the end. */
  stop(withinMs?: number): Promise<Ending>;
  /** Ends it and its children at once, as a power cut would. */
  kill(): Promise<Ending>;
  /** Freezes it and its children. */
  pause(): void;
  /** Lets it and its children go on. */
  resume(): void;
}

/** Who watches over what is started. */
export interface Watch {
  /** Calls it off: no process is begun any more, and errands are ended. */
  signal?: AbortSignal;
  /** Hears of a process that is to stay, as soon as it runs. */
  onStart?(process: RunningProcess): void;
  /** Hears of a process that runs to its end, as soon as it runs. */
  onErrand?(process: RunningProcess): void;
}

const LINES_KEPT = 40;
const STOP_WITHIN_MS = 20_000;
const ERRAND_STOPS_WITHIN_MS = 3_000;

/** Starts a program that is to stay; its output goes to a file, and to who listens. */
export function startProcess(options: ProcessOptions, watch: Watch = {}): RunningProcess {
  watch.signal?.throwIfAborted();
  const running = spawnProcess(options);
  watch.onStart?.(running);
  return running;
}

/** Runs a program to its end. @throws with its last lines when it fails, and when it is called off. */
export async function runToEnd(options: ProcessOptions, watch: Watch = {}): Promise<void> {
  const { signal } = watch;
  signal?.throwIfAborted();
  const running = spawnProcess(options);
  const end = () => void running.stop(ERRAND_STOPS_WITHIN_MS);
  signal?.addEventListener('abort', end, { once: true });
  watch.onErrand?.(running);
  const ending = await running.exited;
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  if (ending.code !== 0) throw new PartFailed(options.name, ending, running);
}

function spawnProcess(options: ProcessOptions): RunningProcess {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > LINES_KEPT) lines.shift();
      log.write(`${line}\n`);
      options.onLine?.(line);
    });
  }
  let isOver = false;
  const exited = new Promise<Ending>((resolve) => {
    child.on('error', (error) => {
      lines.push(error.message);
      resolve({ code: 127, signal: null });
    });
    // Only when its output is closed too have the last lines been read, and have its children ended.
    child.on('close', (code, signal) => resolve({ code, signal }));
  }).finally(() => {
    isOver = true;
    log.end();
    return finished(log).catch(() => {});
  });
  const pid = child.pid ?? 0;
  const signalFamily = (signal: NodeJS.Signals) => {
    // A second time for children that were made meanwhile.
    for (let times = 0; times < 2 && pid !== 0 && !isOver; times += 1)
      // PostgreSQL gives each of its children a group of its own, so a signal to the group alone would miss them.
      for (const member of [...familyOf([pid]), -pid]) send(member, signal);
  };
  return {
    name: options.name,
    pid,
    logFile: options.logFile,
    exited,
    lastLines: () => [...lines],
    async stop(withinMs = STOP_WITHIN_MS) {
      child.kill(options.stopSignal ?? 'SIGTERM');
      signalFamily('SIGCONT');
      const insist = setTimeout(() => signalFamily('SIGKILL'), withinMs);
      return exited.finally(() => clearTimeout(insist));
    },
    kill() {
      signalFamily('SIGKILL');
      return exited;
    },
    pause: () => signalFamily('SIGSTOP'),
    resume: () => signalFamily('SIGCONT'),
  };
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself.
  }
}
