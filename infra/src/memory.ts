import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes of memory that processes and all their children use. Where the kernel says so, pages that several share are
 * split between them (PSS), so that the sum is what the machine gives.
 */
export function memoryOf(pids: number[]): number {
  if (!existsSync('/proc/self/smaps_rollup')) {
    const output = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' });
    return output.split('\n').reduce((sum, line) => sum + Number(line) * 1024, 0);
  }
  return family(pids).reduce((sum, pid) => sum + memoryOfOne(pid), 0);
}

function family(pids: number[]): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(read(`/proc/${name}/stat`, /\) \S (\d+)/));
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all: number[] = [];
  const visit = (pid: number) => {
    all.push(pid);
    children.get(pid)?.forEach(visit);
  };
  pids.forEach(visit);
  return [...new Set(all)];
}

const memoryOfOne = (pid: number): number =>
  1024 *
  Number(read(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m) ?? read(`/proc/${pid}/status`, /^VmRSS:\s+(\d+)/m) ?? 0);

function read(file: string, pattern: RegExp): string | undefined {
  try {
    return pattern.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
