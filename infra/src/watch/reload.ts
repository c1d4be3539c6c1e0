import { readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { SUPERGRAPH } from '../parts/supergraph.js';
import type { Program } from '../parts/description.js';
import type { System } from '../system/system.js';
import { build, generate } from './build.js';
import { watchSources } from './changes.js';
import { folderOf, programsOf, projectOf } from './projects.js';

type Reloaded = Pick<System, 'runsHere' | 'startProgram'>;

/** Who hears of what follows a change of the sources. */
export interface ReloadEvents {
  onReload(programs: Program[], milliseconds: number): void;
  /** Nothing was restarted, or what was does not come up. */
  onMistakes(reason: Error): void;
}

/** Builds what is changed and restarts just the programs that run it; what does not compile changes nothing. */
export async function reloadOnChange(
  system: Reloaded,
  events: ReloadEvents & { signal: AbortSignal; root?: string },
): Promise<void> {
  let waiting: string[] = [];
  let unbuilt: string[] = [];
  const { signal, root = ROOT } = events;
  const readSupergraph = () => readFileSync(`${root}${SUPERGRAPH}`, 'utf8');
  let composed = readSupergraph();
  let working: Promise<void> | undefined;
  await watchSources(
    (files) => {
      waiting.push(...files);
      working ??= work().finally(() => (working = undefined));
    },
    signal,
    root,
  );

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const files = [...unbuilt, ...waiting];
      waiting = [];
      await reload(files).then(
        () => (unbuilt = []),
        (error: Error) => {
          unbuilt = files;
          events.onMistakes(error);
        },
      );
    }
  }

  async function reload(files: string[]): Promise<void> {
    const began = performance.now();
    const stale = new Set(files.flatMap((file) => programsOf(projectOf(file)!, root)));
    if (files.some((file) => file.endsWith('.graphql'))) await generate(root);
    const supergraph = readSupergraph();
    if (supergraph !== composed) stale.add('gateway');
    await build([...stale].map(folderOf), root);
    const programs = [...stale].filter((program) => system.runsHere(program));
    await restartInOrder(programs, system);
    composed = supergraph;
    events.onReload(programs, performance.now() - began);
  }
}

/** The gateway last, so that what it says can be asked is there. */
async function restartInOrder(programs: Program[], system: Reloaded): Promise<void> {
  await Promise.all(programs.filter((program) => program !== 'gateway').map((program) => system.startProgram(program)));
  if (programs.includes('gateway')) await system.startProgram('gateway');
}
