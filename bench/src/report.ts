import { cpus, loadavg } from 'node:os';
import type { Result } from './compare.js';
import { PARTS } from './cpu.js';

const WIDTH = 13;
const DECIMALS = 3;

/** What the machine is and how busy it was with other things. */
export const describeMachine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load before: ${loadavg()[0]!.toFixed(2)}`;

/** A table of what was compared; every sum of CPU also as a multiple of the reference's. */
export function printTable(unit: string, results: Result[], reference: Result): void {
  const areTimed = results.some(({ latency }) => latency);
  const times = areTimed ? ['p50 ms', 'p99 ms', 'refused'] : [];
  const head = ['', `${unit}/s`, '±', ...times, ...PARTS, 'sum', 'to reference', 'who asks'];
  const rows = results.map((result) => {
    const { cpu, loadCpu, latency, refused } = result;
    const used = cpu
      ? [...PARTS, 'sum' as const].map((part) => (cpu[part] ? cpu[part].toFixed(DECIMALS) : '–'))
      : [...PARTS, 'sum'].map(() => 'not measured');
    const timed = latency ? [latency.p50.toFixed(1), latency.p99.toFixed(1), `${(refused * 100).toFixed(1)} %`] : [];
    const toReference = cpu && reference.cpu ? `× ${(cpu.sum / reference.cpu.sum).toFixed(2)}` : '–';
    const rate = Math.round(result.rate).toLocaleString('en');
    return [
      result.title,
      rate,
      `${(result.spread * 100).toFixed(0)} %`,
      ...timed,
      ...used,
      toReference,
      loadCpu.toFixed(DECIMALS),
    ];
  });
  const longest = Math.max(...rows.map(([title]) => title!.length));
  const line = ([title, ...cells]: string[]) =>
    `  ${title!.padEnd(longest)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
  console.log(
    `\n${' '.repeat(longest + 2 + (2 + times.length) * WIDTH)}${'CPU milliseconds per request'.padStart(3 * WIDTH)}`,
  );
  for (const row of [head, ...rows]) console.log(line(row));
  console.log(`  front: the gateway, or the one process that does without\n`);
}

/** Says whether something that is aimed at was reached. */
export const printAim = (what: string, value: number | undefined, aim: { least: number } | { most: number }): void => {
  const [sign, bound] = 'least' in aim ? ['≥', aim.least] : ['≤', aim.most];
  const isReached = value !== undefined && ('least' in aim ? value >= bound : value <= bound);
  const found = value === undefined ? 'not measured' : `${value.toFixed(2)}, ${isReached ? 'reached' : 'missed'}`;
  console.log(`  ${what} ${found} (aim ${sign} ${bound.toLocaleString('en')})`);
};
