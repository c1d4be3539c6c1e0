import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Leftovers, STATE } from '@tpt/embedded';

/** Where runs keep what they start. */
export const RUNS = `${STATE}/runs`;

const TRIES = 50;
const AGAIN_MS = 200;

/** Ends and removes what runs that were killed have left; one that is at work is let be. */
export async function clearAbandonedRuns(): Promise<void> {
  mkdirSync(RUNS, { recursive: true });
  for (const name of readdirSync(RUNS).filter((each) => !each.startsWith(`${process.pid}-`))) await clear(name);
}

/** Ends and removes what the runs of a process have left, which is about to be gone. */
export async function clearRunsOf(pid: number): Promise<void> {
  const left = () => (existsSync(RUNS) ? readdirSync(RUNS).filter((name) => name.startsWith(`${pid}-`)) : []);
  for (let tries = 0; tries < TRIES && left().length > 0; tries += 1) {
    for (const name of left()) await clear(name);
    if (left().length > 0) await delay(AGAIN_MS);
  }
}

async function clear(name: string): Promise<void> {
  const folder = `${RUNS}/${name}`;
  try {
    // Systems that were started on the run's own parts say what they are in folders of theirs.
    const systems = readdirSync(folder).map((entry) => `${folder}/${entry}`);
    for (const place of [...systems, folder]) await new Leftovers(place).end();
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another run, beside this one, is at work there.
  }
}
