import { PartFailed, type ProcessOptions, type RunningProcess, runToEnd, type Watch } from '@tpt/embedded';
import { PARTS, SERVICES, type PartName } from '../parts/description.js';
import { keepAlive } from './keep-alive.js';

/** How each part is started. */
export type Starts = Record<PartName, (watch: Watch) => Promise<RunningProcess>>;

/** Who hears of the parts. */
export interface CrewEvents {
  /** Which processes run, each time there are others. */
  onProcesses?(pids: number[]): void;
  /** A part ended that nobody had stopped; in how long it is started again, if it is. */
  onDeath?(part: PartName, reason: Error, againInMs?: number): void;
  /** A part that had ended answers again. */
  onReturn?(part: PartName): void;
}

/** The processes of a system: what runs, what is brought back, and in which order all of it stops. */
export class Crew {
  /** Parts that run. */
  readonly running = new Map<PartName, RunningProcess>();
  readonly #others = new Set<RunningProcess>();
  readonly #watches = new Map<PartName, { end: AbortController; over?: Promise<void> }>();
  readonly #calledOff: AbortSignal;
  readonly #starts: Starts;
  readonly #events: CrewEvents;
  #bringsBack = false;

  constructor(starts: Starts, events: CrewEvents, calledOff: AbortSignal) {
    this.#starts = starts;
    this.#events = events;
    this.#calledOff = calledOff;
  }

  /** Starts a part and waits until it answers. */
  async start(part: PartName): Promise<void> {
    await this.stopParts(part);
    const end = new AbortController();
    this.#watches.set(part, { end });
    const running = await this.#begin(part, end.signal);
    if (this.#bringsBack) return this.#keepAlive(part, running);
    void running.exited.then((ending) => {
      if (end.signal.aborted || this.#bringsBack) return;
      this.#events.onDeath?.(part, new PartFailed(PARTS[part].title, ending, running));
    });
  }

  /** From now on a part that ends, unless it was told to, is started again. */
  bringBack(): void {
    this.#bringsBack = true;
    for (const [part, running] of this.running) this.#keepAlive(part, running);
  }

  /** Runs a program to its end. */
  async run(errand: ProcessOptions): Promise<void> {
    await runToEnd(errand, { signal: this.#calledOff, onErrand: (running) => this.#addOther(running) });
  }

  /** Starts a process that is no part by itself; it stops with the rest. */
  startBeside(start: (watch: Watch) => Promise<RunningProcess>): Promise<RunningProcess> {
    return start({ signal: this.#calledOff, onStart: (running) => this.#addOther(running) });
  }

  /** Stops parts in order; they are not brought back. */
  async stopParts(...parts: PartName[]): Promise<void> {
    await this.#end(parts, (running) => running.stop());
  }

  /** Ends a part at once; it is not brought back. */
  async kill(part: PartName): Promise<void> {
    await this.#end([part], (running) => running.kill());
  }

  /** Stops everything, what depends on others first. */
  async stop(): Promise<void> {
    const isErrandOrReplica = [...this.#others].map((running) => running.stop());
    await this.stopParts('gateway');
    await Promise.all([this.stopParts(...SERVICES, 'identity'), ...isErrandOrReplica]);
    await this.stopParts('mail', 'kafka', 'postgres');
  }

  async #end(parts: PartName[], how: (running: RunningProcess) => Promise<unknown>): Promise<void> {
    for (const part of parts) this.#watches.get(part)?.end.abort();
    await Promise.all(
      parts.map(async (part) => {
        const running = this.running.get(part);
        if (running) await how(running);
        await this.#watches.get(part)?.over;
      }),
    );
  }

  #keepAlive(part: PartName, running: RunningProcess): void {
    const watch = this.#watches.get(part)!;
    watch.over = keepAlive(running, {
      title: PARTS[part].title,
      start: () => this.#begin(part, watch.end.signal),
      signal: watch.end.signal,
      onDeath: (reason, againInMs) => this.#events.onDeath?.(part, reason, againInMs),
      onReturn: () => this.#events.onReturn?.(part),
    });
  }

  #begin(part: PartName, ended: AbortSignal): Promise<RunningProcess> {
    return this.#starts[part]({
      signal: AbortSignal.any([this.#calledOff, ended]),
      onStart: (running) => this.#add(part, running),
      onErrand: (running) => this.#addOther(running),
    });
  }

  #add(part: PartName, running: RunningProcess): void {
    this.running.set(part, running);
    this.#tell();
    void running.exited.then(() => {
      if (this.running.get(part) === running) this.running.delete(part);
    });
  }

  #addOther(running: RunningProcess): void {
    this.#others.add(running);
    this.#tell();
    void running.exited.then(() => this.#others.delete(running));
  }

  #tell(): void {
    this.#events.onProcesses?.([...this.running.values(), ...this.#others].map(({ pid }) => pid));
  }
}
