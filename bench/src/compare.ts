import { setTimeout as sleep } from 'node:timers/promises';
import { isCpuMeasured, PARTS, readCpu, type Cpu, type Processes } from './cpu.js';
import type { Done } from './load.js';

/** One of the things that are compared. */
export interface Side {
  title: string;
  /** Makes a round ready, outside of what is measured. */
  prepare?(): Promise<void>;
  run(): Promise<Done>;
  /** Whose processor time counts; asked anew for each round, since processes come and go. */
  processes(): Processes;
  /** Goes on working when all is answered: what it then uses belongs to the answers. */
  worksOn?: boolean;
}

/** What the rounds of a side came to. */
export interface Result {
  title: string;
  /** The middle one of the rates per second. */
  rate: number;
  /** Half the distance between the highest rate and the lowest, as a part of the middle one. */
  spread: number;
  /** The rates, by round. */
  rates: number[];
  /** Milliseconds within which half of all answers came, and 99 of a hundred; absent where they were not taken. */
  latency?: { p50: number; p99: number };
  /** What share was refused for overload. */
  refused: number;
  /** Milliseconds of CPU per request over all rounds, by part and together; absent where it is not measured. */
  cpu?: Cpu & { sum: number };
  /** The same of who asks. */
  loadCpu: number;
}

interface Round extends Done {
  cpu: Cpu;
  loadCpu: number;
}

/** Runs all sides in turn, round after round, so that what the machine does meanwhile hits each of them. */
export async function compare(rounds: number, sides: Side[]): Promise<Result[]> {
  const measured = new Map<Side, Round[]>(sides.map((side) => [side, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) measured.get(side)!.push(await measure(side));
  return sides.map((side) => summarize(side.title, measured.get(side)!));
}

const WARM_REQUESTS = 4_000;
const WARM_ROUNDS = 8;

/** Runs each side until what is compiled as it runs has been; a busy machine takes more rounds for that. */
export async function warmUp(sides: Side[], enough = WARM_REQUESTS): Promise<void> {
  for (const side of sides) {
    let requests = 0;
    for (let round = 0; round < WARM_ROUNDS && requests < enough; round += 1) {
      await side.prepare?.();
      requests += (await side.run()).requests;
    }
  }
}

async function measure(side: Side): Promise<Round> {
  await side.prepare?.();
  const before = readCpu(side.processes());
  const ownBefore = process.cpuUsage();
  const done = await side.run();
  const own = process.cpuUsage(ownBefore);
  if (side.worksOn) await untilCalm(side);
  const after = readCpu(side.processes());
  const cpu = Object.fromEntries(PARTS.map((part) => [part, (after[part] ?? 0) - (before[part] ?? 0)]));
  return { ...done, cpu, loadCpu: (own.user + own.system) / 1000 };
}

const CALM_MS = 500;
const CALM_CPU_MS = 60;
const CALM_WITHIN_MS = 60_000;

/** Waits until hardly anything is done any more. */
async function untilCalm(side: Side): Promise<void> {
  if (!isCpuMeasured) return;
  const total = () => Object.values(readCpu(side.processes())).reduce((sum, part) => sum + part, 0);
  const giveUpAt = performance.now() + CALM_WITHIN_MS;
  for (let used = total(); performance.now() < giveUpAt;) {
    await sleep(CALM_MS);
    const now = total();
    if (now - used < CALM_CPU_MS) return;
    used = now;
  }
}

function summarize(title: string, rounds: Round[]): Result {
  const rates = rounds.map(({ requests, seconds }) => requests / seconds);
  const inOrder = rates.toSorted((a, b) => a - b);
  const rate = middleOf(inOrder);
  const requests = rounds.reduce((sum, round) => sum + round.requests, 0);
  const refused = rounds.reduce((sum, round) => sum + (round.refused ?? 0), 0);
  const perRequest = (of: (round: Round) => number) => rounds.reduce((sum, round) => sum + of(round), 0) / requests;
  const cpu = Object.fromEntries(PARTS.map((part) => [part, perRequest((round) => round.cpu[part] ?? 0)]));
  const sum = Object.values(cpu).reduce((total, part) => total + part, 0);
  const latencies = Float64Array.from(rounds.flatMap((round) => round.latencies ?? [])).sort();
  const within = (share: number) => latencies[Math.ceil(latencies.length * share) - 1]!;
  return {
    title,
    rate,
    spread: (inOrder.at(-1)! - inOrder[0]!) / 2 / rate,
    rates,
    ...(latencies.length > 0 ? { latency: { p50: within(0.5), p99: within(0.99) } } : {}),
    refused: refused / (requests + refused),
    ...(isCpuMeasured ? { cpu: { ...cpu, sum } } : {}),
    loadCpu: perRequest((round) => round.loadCpu),
  };
}

const middleOf = (inOrder: number[]): number => inOrder[Math.floor(inOrder.length / 2)]!;

/** How many times as fast one is as another: in the middle, at least and at most, each round compared with its own. */
export function ratioOf(one: Result, other: Result): { middle: number; least: number; most: number } {
  const ratios = one.rates.map((rate, round) => rate / other.rates[round]!).toSorted((a, b) => a - b);
  return { middle: middleOf(ratios), least: ratios[0]!, most: ratios.at(-1)! };
}
