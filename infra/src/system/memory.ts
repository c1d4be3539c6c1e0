import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { familyOf } from '@tpt/embedded';

/**
 * Bytes of memory that processes and all their children use. Where the kernel says so, pages that several share are
 * split between them (PSS), so that the sum is what the machine gives.
 */
export function memoryOf(pids: number[]): number {
  if (!existsSync('/proc/self/smaps_rollup')) {
    const output = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' });
    return output.split('\n').reduce((sum, line) => sum + Number(line) * 1024, 0);
  }
  return familyOf(pids).reduce((sum, pid) => sum + memoryOfOne(pid), 0);
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
