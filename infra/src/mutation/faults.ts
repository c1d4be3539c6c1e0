import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT, STATE } from '@tpt/embedded';

/** A fault as `mutation/faults.yml` describes it. */
const Faults = z.array(z.strictObject({ fault: z.string(), find: z.string(), replace: z.string(), guard: z.string() }));

/** A fault, where it is committed and where it is noticed. */
export type Fault = z.output<typeof Faults>[number] & { source: string; test: string };

const SOURCES = '{packages,services,gateway}/*/src/**/*.ts';
const TESTS = '{packages,services}/*/src/**/*.test.ts';
const JOURNEYS = '{gateway,infra,journeys}/src/**/*.test.ts';
const COPY = `${STATE}/mutation/faulty`;

/** Reads the faults and finds their places. @throws when one of them has no place, or several. */
export function readFaults(): Fault[] {
  const tests = globSync([TESTS, JOURNEYS], { cwd: ROOT });
  const sources = globSync(SOURCES, { cwd: ROOT }).filter(
    (file) => !tests.includes(file) && !/\/(node_modules|generated)\//.test(file),
  );
  const lost: string[] = [];
  const faults = Faults.parse(parse(readFileSync(`${ROOT}mutation/faults.yml`, 'utf8'))).map((fault) => {
    const theOne = (files: string[], text: string): string => {
      const places = files.flatMap((file) =>
        readFileSync(ROOT + file, 'utf8')
          .split(text)
          .slice(1)
          .map(() => file),
      );
      if (places.length !== 1)
        lost.push(
          `${fault.fault}: ${JSON.stringify(text)} is ${places.length === 0 ? 'nowhere' : `in ${places.join(', ')}`}`,
        );
      return places[0] ?? '';
    };
    return { ...fault, source: theOne(sources, fault.find), test: theOne(tests, fault.guard) };
  });
  if (lost.length > 0) throw new Error(`mutation/faults.yml speaks of what has changed:\n${lost.join('\n')}`);
  return faults;
}

/** Commits the faults one by one in a copy of the project. Gives those that their guard has not noticed, and why. */
export function commitFaults(faults: Fault[], onEach: (fault: Fault, wrong: string | undefined) => void): void {
  copyProject();
  try {
    const before = runGuards(faults);
    if (before.failed > 0 || before.passed < new Set(faults.map(({ guard }) => guard)).size)
      throw new Error(`the guards do not pass by themselves:\n${before.output}`);
    for (const fault of faults) onEach(fault, tryFault(fault));
  } finally {
    rmSync(COPY, { recursive: true, force: true });
  }
}

function tryFault(fault: Fault): string | undefined {
  const file = `${COPY}/${fault.source}`;
  const right = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    right.replace(fault.find, () => fault.replace),
  );
  const { passed, failed, output } = runGuards([fault]);
  writeFileSync(file, right);
  if (failed > 0) return undefined;
  return passed > 0 ? `passes: ${fault.guard}` : `nothing could run:\n${output}`;
}

function runGuards(faults: Fault[]): { passed: number; failed: number; output: string } {
  const results = `${COPY}/.state/test-results.json`;
  rmSync(results, { force: true });
  const titles = faults.map(({ guard }) => guard.split('%s').map(escape).join('.*'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['infra/bin/run.mjs', 'test', ...new Set(faults.map(({ test }) => test)), '-t', titles.join('|')],
    { cwd: COPY, encoding: 'utf8' },
  );
  const output = stdout + stderr;
  if (!existsSync(results)) return { passed: 0, failed: 0, output };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests!, failed: numFailedTests!, output };
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What is built is copied too, so that only what a fault changes is built again. */
function copyProject(): void {
  rmSync(COPY, { recursive: true, force: true });
  const isLeftOut = (path: string) => ['.git', '.state', 'node_modules'].includes(relative(ROOT, path));
  mkdirSync(`${COPY}/.state`, { recursive: true });
  for (const name of readdirSync(ROOT))
    if (!isLeftOut(ROOT + name)) cpSync(ROOT + name, `${COPY}/${name}`, { recursive: true, verbatimSymlinks: true });
  symlinkSync(`${ROOT}node_modules`, `${COPY}/node_modules`);
  for (const name of readdirSync(STATE).filter((entry) => /^kafka-[\d.]+$/.test(entry)))
    symlinkSync(`${STATE}/${name}`, `${COPY}/.state/${name}`);
}
