import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeServiceCommand, startProcess, STATE } from '@tpt/embedded';
import type { System } from '@tpt/infra';

/** How a run of the command went. */
export interface Imported {
  ms: number;
  /** The most memory that its process held at once, in bytes; only Linux tells. */
  peak: number | undefined;
  /** What it wrote at its end. */
  summary: string;
}

/** Runs `import FILE` as people do, in a process of its own. @throws when it fails. */
export async function runImport(system: System, databaseUrl: string, path: string): Promise<Imported> {
  const began = performance.now();
  const running = start(system, databaseUrl, path);
  let isOver = false;
  let peak: number | undefined;
  const watching = (async () => {
    while (!isOver) {
      peak = readPeak(running.pid) ?? peak;
      await sleep(50);
    }
  })();
  const { code } = await running.exited;
  const ms = performance.now() - began;
  isOver = true;
  await watching;
  const summary = running.lastLines().at(-1) ?? '';
  if (code !== 0) throw new Error(`the import ended with ${code}: ${summary}`);
  return { ms, peak, summary };
}

/** Runs it and ends it as a power cut would, once it has come far enough. */
export async function killImport(
  system: System,
  databaseUrl: string,
  path: string,
  isFarEnough: () => Promise<boolean>,
): Promise<void> {
  const running = start(system, databaseUrl, path);
  let isOver = false;
  const exited = running.exited.finally(() => (isOver = true));
  while (!isOver && !(await isFarEnough())) await sleep(100);
  await running.kill();
  const { signal } = await exited;
  if (signal !== 'SIGKILL') throw new Error('the import ended before it was killed');
}

function start({ environments }: System, databaseUrl: string, path: string) {
  const command = describeServiceCommand('initiative', 'import', {
    env: { ...environments.programs.initiative, DATABASE_URL: databaseUrl },
    logFile: `${STATE}/logs/bench-import.log`,
  });
  return startProcess({ ...command, args: [...command.args, path] });
}

function readPeak(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
  } catch {
    // It has just ended by itself.
    return undefined;
  }
}
