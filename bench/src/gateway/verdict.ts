import { ratioOf, type Result } from '../compare.js';
import { printAim, printTable } from '../report.js';

const LEAST_TO_STOCK = 1.6;
const LEAST_TO_HIVE = 2;
const MOST_CPU_TO_STOCK = 0.6;
const LEAST_HOT = 15_000;

/** Results of our gateway, the stock one and Hive's, of pages that are each another. */
export function reportCold(results: Result[]): void {
  const [ours, stock, hive] = results as [Result, Result, Result];
  printTable('pages', results, stock);
  printAim(...rates('stock', ours, stock), { least: LEAST_TO_STOCK });
  printAim(...rates('the Hive Gateway', ours, hive), { least: LEAST_TO_HIVE });
  printAim('CPU of the gateway alone, ours to stock', share(ours, stock), { most: MOST_CPU_TO_STOCK });
}

/** The same of a page that everybody asks for, and of a route that looks it up. */
export function reportHot(results: Result[]): void {
  const [ours, stock, hive, lookup] = results as [Result, Result, Result, Result];
  printTable('pages', results, stock);
  printAim('rate, ours', ours.rate, { least: LEAST_HOT });
  for (const [name, other] of [
    ['stock', stock],
    ['the Hive Gateway', hive],
    ['the route that looks it up', lookup],
  ] as const)
    console.log(`  ${rates(name, ours, other)[0]} ${ratioOf(ours, other).middle.toFixed(2)}`);
}

function rates(name: string, ours: Result, other: Result): [what: string, middle: number] {
  const { middle, least, most } = ratioOf(ours, other);
  return [`rate, ours to ${name} (${least.toFixed(2)} to ${most.toFixed(2)}):`, middle];
}

const share = (ours: Result, stock: Result): number | undefined =>
  ours.cpu && stock.cpu && ours.cpu.front! / stock.cpu.front!;
