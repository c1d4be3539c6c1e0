import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Processes and all that descend from them, parents before their children. */
export function familyOf(pids: number[]): number[] {
  const children = new Map<number, number[]>();
  for (const [pid, parent] of allProcesses()) children.set(parent, [...(children.get(parent) ?? []), pid]);
  const all = new Set<number>();
  const visit = (pid: number) => {
    all.add(pid);
    children.get(pid)?.forEach(visit);
  };
  pids.forEach(visit);
  return [...all];
}

/** Every process with its parent. */
function allProcesses(): [pid: number, parent: number][] {
  if (existsSync('/proc/self/stat'))
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map((pid) => [Number(pid), parentOf(pid)]);
  const output = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return output
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
}

function parentOf(pid: string): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    // It has just ended by itself.
    return NaN;
  }
}
