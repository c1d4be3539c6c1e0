import { existsSync, readFileSync } from 'node:fs';
import { familyOf } from '@tpt/embedded';

/** Processes, by the part of a system that they are. */
export type Processes = Partial<Record<Part, number[]>>;

/** The columns of the tables: what answers in front, what stands behind it. */
export const PARTS = ['front', 'initiative', 'signature', 'notification', 'PostgreSQL', 'Kafka'] as const;
export type Part = (typeof PARTS)[number];

/** Milliseconds of CPU, by part. */
export type Cpu = Partial<Record<Part, number>>;

// What Linux counts processor time in; the same on every machine that Node runs on.
const TICK_MS = 10;

/** Only Linux tells what other processes have used. */
export const isCpuMeasured = existsSync('/proc/self/stat');

/** Finds the parts of a system among what a process has started, by how they were started. */
export function findProcesses(root: number, without: number[] = []): Processes {
  const found: Processes = {};
  if (!isCpuMeasured) return found;
  const others = new Set(familyOf(without));
  for (const pid of familyOf([root]).filter((each) => !others.has(each))) {
    const part = partOf(pid);
    if (part) found[part] = [...(found[part] ?? []), pid];
  }
  return found;
}

function partOf(pid: number): Part | undefined {
  const name = read(pid, 'comm').trim();
  if (name === 'postgres') return 'PostgreSQL';
  if (name === 'java') return 'Kafka';
  const [, program] = /\/(\w+)\/dist\/main\.js/.exec(read(pid, 'cmdline')) ?? [];
  return program === 'gateway' ? 'front' : PARTS.find((part) => part === program);
}

/** What each part has used until now, with those of its processes that have ended. */
export function readCpu(processes: Processes): Cpu {
  const used = Object.entries(processes).map(([part, pids]) => [part, pids.reduce((sum, pid) => sum + cpuOf(pid), 0)]);
  return Object.fromEntries(used) as Cpu;
}

function cpuOf(pid: number): number {
  // The name of the program, which stands before, may hold anything.
  const fields = read(pid, 'stat').split(') ').at(-1)!.split(' ');
  return [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field] ?? 0), 0) * TICK_MS;
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has just ended by itself.
    return '';
  }
}
