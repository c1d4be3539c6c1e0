import { PartFailed, unlessAborted } from '@tpt/embedded';
import type { Places } from '../parts/addresses.js';
import type { Crew } from './crew.js';
import { PARTS, type PartName, type Service } from '../parts/description.js';
import { describeCommand, type Surroundings } from '../parts/programs.js';

/** What is started, and who hears of it. */
export interface StartOptions extends Places, Surroundings {
  /** Parts that whoever starts the system will run beside it, where it would run them. */
  without?: readonly PartName[];
  /** Hears of each step that is done. */
  report?(step: string, milliseconds: number): void;
}

/** The steps of a start: each is told of when it is done, and not begun once the start is called off. */
export class Starting {
  constructor(
    private readonly crew: Crew,
    private readonly options: StartOptions,
    private readonly signal: AbortSignal,
  ) {}

  /** Starts a part that nobody else runs. */
  async part(part: PartName): Promise<void> {
    const { own, without = [] } = this.options;
    if (own[part] || without.includes(part)) return;
    await this.step(PARTS[part].title, () => this.crew.start(part));
  }

  /** Runs a command of a service to its end. */
  readonly command = (service: Service, command: string, environment: Record<string, string>): Promise<void> =>
    this.crew.run(describeCommand(service, command, environment, this.options));

  async step(title: string, work: () => Promise<unknown>): Promise<void> {
    const { signal } = this;
    signal.throwIfAborted();
    const began = performance.now();
    await unlessAborted(work(), signal).catch((error: unknown) => {
      if (signal.aborted || error instanceof PartFailed) throw error;
      throw new Error(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    this.options.report?.(title, performance.now() - began);
  }
}
