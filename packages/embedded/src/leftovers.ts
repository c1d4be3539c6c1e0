import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';

interface Known {
  pid: number;
  /** When it started, in the kernel's own count: tells a process from a later one with the same number. */
  startedAt: string;
}

interface Record {
  launcher?: Known;
  parts: Known[];
  isTorn?: boolean;
}

/** Remembers which processes a launcher started, so that the next one can end what a crash left running. */
export class Leftovers {
  readonly #file: string;
  #noted: number[] = [];

  constructor(stateFolder: string) {
    this.#file = `${stateFolder}/processes.json`;
  }

  /**
   * Ends what is left. Of a record that a crash has torn, what can be read counts.
   * @throws when another launcher works with this state. @returns how many leftovers were ended.
   */
  async end(say: (line: string) => void = () => {}): Promise<number> {
    if (!existsSync(this.#file)) return 0;
    const text = readFileSync(this.#file, 'utf8');
    const record = parse(text) ?? salvage(text);
    if (record.isTorn)
      say(`… ${this.#file} was torn by a crash; ${record.parts.length} processes of the last start can be read in it`);
    if (record.launcher && isAlive(record.launcher) && record.launcher.pid !== process.pid)
      throw new Error(
        `It is running already, as process ${record.launcher.pid}. Press Ctrl-C where it runs, or: kill ${record.launcher.pid}`,
      );
    const alive = record.parts.filter(isAlive);
    for (const { pid } of alive) signal(pid, 'SIGTERM');
    for (let waited = 0; waited < 100 && alive.some(isAlive); waited += 1) await delay(100);
    for (const known of alive.filter(isAlive)) signal(known.pid, 'SIGKILL');
    rmSync(this.#file);
    return alive.length;
  }

  /** Notes who runs now. */
  note(pids: number[]): void {
    this.#noted = pids.filter((pid) => pid > 0);
    const parts = this.#noted.map((pid) => ({ pid, startedAt: startOf(pid) ?? '' }));
    const launcher = { pid: process.pid, startedAt: startOf(process.pid) ?? '' };
    writeFileAtomic.sync(this.#file, JSON.stringify({ launcher, parts } satisfies Record));
  }

  /** Ends at once all that was noted last. */
  kill(): void {
    for (const pid of this.#noted) signal(pid, 'SIGKILL');
  }

  /** Everything ended in order. */
  forget(): void {
    rmSync(this.#file, { force: true });
  }
}

function parse(text: string): Record | undefined {
  try {
    return JSON.parse(text) as Record;
  } catch {
    return undefined;
  }
}

function salvage(text: string): Record {
  const known = [...text.matchAll(/\{"pid":(\d+),"startedAt":"([^"]*)"\}/g)].map(([, pid, startedAt]): Known => ({
    pid: Number(pid),
    startedAt: startedAt!,
  }));
  const launcher = text.startsWith('{"launcher":{') ? known.shift() : undefined;
  return { ...(launcher ? { launcher } : {}), parts: known, isTorn: true };
}

const isAlive = ({ pid, startedAt }: Known): boolean => startOf(pid) === startedAt && startedAt !== '';

/** Where there is no /proc, whether the process exists is all that can be known. */
function startOf(pid: number): string | undefined {
  try {
    if (!existsSync('/proc/self/stat')) return process.kill(pid, 0) ? 'alive' : undefined;
    const [, state, start] = /\) (\S)(?: \S+){18} (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? undefined : start;
  } catch {
    return undefined;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // It has just ended by itself.
  }
}
