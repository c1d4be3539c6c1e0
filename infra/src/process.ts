import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

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
  /** Runs as another user. */
  user?: { uid: number; gid: number };
}

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A process of ours, in a group of its own so that Ctrl-C reaches only the launcher. */
export interface RunningProcess {
  name: string;
  pid: number;
  exited: Promise<Ending>;
  /** The last lines it wrote. */
  lastLines(): string[];
  /** Asks it to stop, waits, and insists in the end. */
  stop(): Promise<Ending>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<Ending>;
}

const LINES_KEPT = 40;
const STOP_WITHIN_MS = 20_000;

/** Starts a program; its output goes to a file, and to who listens. */
export function startProcess(options: ProcessOptions): RunningProcess {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options.user,
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
  const exited = new Promise<Ending>((resolve) => {
    child.on('error', (error) => {
      lines.push(error.message);
      resolve({ code: 127, signal: null });
    });
    // Only when its output is closed too have the last lines been read.
    child.on('close', (code, signal) => resolve({ code, signal }));
  }).finally(() => log.end());
  const signalGroup = (signal: NodeJS.Signals) => {
    try {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, signal);
    } catch {
      // It has just ended by itself.
    }
  };
  return {
    name: options.name,
    pid: child.pid ?? 0,
    exited,
    lastLines: () => [...lines],
    async stop() {
      if (child.pid && child.exitCode === null) child.kill(options.stopSignal ?? 'SIGTERM');
      const insist = setTimeout(() => signalGroup('SIGKILL'), STOP_WITHIN_MS);
      return exited.finally(() => clearTimeout(insist));
    },
    kill() {
      signalGroup('SIGKILL');
      return exited;
    },
  };
}

/** Runs a program to its end. @throws with its last lines when it fails. */
export async function runToEnd(options: ProcessOptions): Promise<void> {
  const running = startProcess(options);
  const { code } = await running.exited;
  if (code !== 0) throw new PartFailed(options.name, running.lastLines(), options.logFile);
}

/** Thrown when a part ends that should not have; shows what it said last. */
export class PartFailed extends Error {
  override name = 'PartFailed';
  constructor(part: string, lines: string[], logFile: string) {
    super(`${part} ended. The last it said (all of it is in ${logFile}):\n${lines.slice(-12).join('\n')}`);
  }
}
