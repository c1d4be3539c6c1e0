import { parseArgs } from 'node:util';
import { PROGRAMS, type Program } from '../parts/description.js';

/** What whoever starts the system says after `npm start --`. */
export interface StartArguments {
  /** Whether an edit of a source builds it and restarts what runs it. */
  watch: boolean;
  /** Programs that are not started, because somebody runs them by hand. */
  without: Program[];
}

/** Reads them. @throws with how they are used. */
export function readStartArguments(args: string[]): StartArguments {
  try {
    const { values } = parseArgs({
      args,
      options: { watch: { type: 'boolean', default: false }, without: { type: 'string', multiple: true, default: [] } },
    });
    const without = values.without.map((name) => {
      const program = PROGRAMS.find((known) => known === name);
      if (!program) throw new Error(`--without ${name}: choose of ${PROGRAMS.join(', ')}`);
      return program;
    });
    return { watch: values.watch, without };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  npm start -- [--watch] [--without PROGRAM]`, { cause: error });
  }
}
