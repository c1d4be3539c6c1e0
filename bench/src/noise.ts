import { cpus, loadavg } from 'node:os';

/** Runs both sides in turn, round after round, so that what the machine does meanwhile hits both. */
export async function compare<Side extends string>(
  rounds: number,
  sides: Record<Side, () => Promise<number>>,
): Promise<Record<Side, Rates>> {
  const names = Object.keys(sides) as Side[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Side, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) measured[name].push(await sides[name]());
  }
  return Object.fromEntries(names.map((name) => [name, summarize(measured[name])])) as Record<Side, Rates>;
}

/** Several measurements of a rate: the middle one, and how far the others lie from it. */
export interface Rates {
  median: number;
  /** Half the distance between the highest and the lowest, as a part of the median. */
  spread: number;
  all: number[];
}

export function summarize(all: number[]): Rates {
  const sorted = all.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  return { median, spread: (sorted.at(-1)! - sorted[0]!) / 2 / median, all };
}

/** One line of a table: a rate with its noise. */
export const show = (title: string, rates: Rates, unit: string): string =>
  `  ${title.padEnd(44)} ${Math.round(rates.median).toLocaleString('en').padStart(7)} ${unit}  ± ${(rates.spread * 100).toFixed(0)} %`;

/** What the machine is and how busy it was with other things. */
export const describeMachine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load before: ${loadavg()[0]!.toFixed(2)}`;
