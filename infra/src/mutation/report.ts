import { dirname, relative } from 'node:path';
import { ROOT } from '@tpt/embedded';
import type { Mutant } from './mutants.js';

// A mutant that keeps the tests from starting is noticed like any other; all that is not noticed has survived, also what
// no test reaches and what was left out.
const NOTICED = ['Killed', 'Timeout', 'RuntimeError', 'CompileError'];
const survives = ({ status }: Mutant): boolean => !NOTICED.includes(status);

/** The survivors of each folder, and its score. */
export function reportMutants(mutants: Mutant[]): string {
  const folders = Map.groupBy(mutants, ({ fileName }) => dirname(relative(ROOT, fileName)));
  const sorted = [...folders].sort(([a], [b]) => a.localeCompare(b));
  return [
    ...sorted.flatMap(([, ofFolder]) => ofFolder.filter(survives).map(describe)),
    '',
    ...sorted.map(([folder, ofFolder]) => score(folder, ofFolder)),
    score('all', mutants),
  ].join('\n');
}

function score(name: string, mutants: Mutant[]): string {
  const noticed = mutants.filter((mutant) => !survives(mutant)).length;
  const percent = ((100 * noticed) / Math.max(1, mutants.length)).toFixed(1);
  return `${percent.padStart(5)} %  ${String(noticed).padStart(4)} of ${String(mutants.length).padEnd(4)}  ${name}`;
}

function describe({ fileName, location, mutatorName, replacement, status }: Mutant): string {
  const place = `${relative(ROOT, fileName)}:${location.start.line}:${location.start.column}`;
  const change = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100);
  return `${place}  ${mutatorName}${status === 'Survived' ? '' : ` (${status})`}  ${change}`;
}
