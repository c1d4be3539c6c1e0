import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { ROOT, STATE } from '@tpt/embedded';

/** What a tool changed in a source, and whether a test has noticed. */
export type Mutant = Pick<MutantResult, 'fileName' | 'location' | 'mutatorName' | 'replacement' | 'status'>;

// Each is proved by its own tests. What starts real parts for tests and launcher is proved by all that they do.
const UNITS = ['services/*', 'packages/*'];
const NO_UNITS = ['packages/embedded'];
// What is generated, declared, or written for people; what only whole programs run; and of services what reads, keeps and
// translates, which their stores' tests and the table of who may do what are for: domains and use cases are left.
const NOT_MUTATED = [
  '**/*.test.ts',
  '**/{generated,migrations,texts,testing}/**',
  '**/{table,models,index,texts}.ts',
  'services/*/src/*.ts',
  '**/commands/*.ts',
  'services/*/src/**/{resolvers,reads,store,finder,statements,routes,jobs}.ts',
  'services/*/src/**/reads/**',
];

/** The services and packages that hold some paths, each with what is asked of it; all of them when none is named. */
export function chooseUnits(paths: string[]): Map<string, string[]> {
  const units = globSync(UNITS, { cwd: ROOT, exclude: NO_UNITS }).sort();
  if (paths.length === 0) return new Map(units.map((unit) => [unit, [`${unit}/src`]]));
  const chosen = new Map<string, string[]>();
  for (const path of paths.map((given) => given.replace(/\/$/, ''))) {
    const holding = units.filter((unit) => path === unit || path.startsWith(`${unit}/`) || unit.startsWith(`${path}/`));
    if (holding.length === 0) throw new Error(`${path} is no part of a service or a package`);
    for (const unit of holding) {
      const part = path.startsWith(`${unit}/`) ? path : `${unit}/src`;
      chosen.set(unit, [...(chosen.get(unit) ?? []), part]);
    }
  }
  return chosen;
}

/** Changes a unit in every place that it can be, one at a time, and runs its fast tests each time. */
export async function mutateUnit(unit: string, parts: string[]): Promise<Mutant[]> {
  mkdirSync(`${STATE}/mutation`, { recursive: true });
  const incrementalFile = `${STATE}/mutation/${unit.replace('/', '-')}.json`;
  forgetDoubtful(incrementalFile, parts);
  const options: PartialStrykerOptions = {
    mutate: [
      ...parts.map((part) => (part.endsWith('.ts') ? part : `${part}/**/*.ts`)),
      ...NOT_MUTATED.map((pattern) => `!${pattern}`),
    ],
    allowEmpty: true,
    incremental: true,
    incrementalFile,
    tempDirName: '.state/mutation/sandboxes',
    // It would rewrite the settings of the compiler, which this runs without.
    ignorePatterns: ['.state', '**/dist', 'bench', 'journeys', 'infra', 'tsconfig.json'],
    plugins: [import.meta.resolve('@stryker-mutator/jest-runner')],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      configFile: 'mutation/jest.config.js',
      config: { testMatch: [`<rootDir>/${unit}/src/**/*.test.ts`] },
    },
    coverageAnalysis: 'perTest',
    // Tests of the parts that wait for databases and brokers leave most of a machine idle.
    concurrency: Number(process.env['MUTANTS_AT_ONCE'] ?? 3 * availableParallelism()),
    // What is slow beside others is not endless, and what takes too long counts as noticed.
    timeoutMS: 30_000,
    // Each run leaves its modules behind.
    maxTestRunnerReuse: 150,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'error' as never,
    allowConsoleColors: process.stdout.isTTY,
  };
  return new Stryker(options).runMutationTest();
}

/**
 * Lets survivors be tried again: Stryker does not see that a new test reaches what runs while a file is loaded. So is
 * what took too long, which may have been the machine's doing.
 */
function forgetDoubtful(incrementalFile: string, parts: string[]): void {
  if (!existsSync(incrementalFile)) return;
  const known = JSON.parse(readFileSync(incrementalFile, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  // Those of other parts are not tried now, and are told as they were: without them, a score would be too good.
  const isTried = (name: string) => parts.some((part) => name === part || name.startsWith(`${part}/`));
  const tried = Object.entries(known.files).filter(([name]) => isTried(name));
  for (const [, file] of tried)
    file.mutants = file.mutants.filter(({ status }) => !['Survived', 'Timeout'].includes(status));
  writeFileSync(incrementalFile, JSON.stringify(known));
}
