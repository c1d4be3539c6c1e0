import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { findStale } from '../generate/files.js';
import { listOperations, MANIFEST } from '../generate/operations.js';
import { findChanged } from '../generate/landed.js';
import { COMPOSE_FILE, describeContainers } from '../containers/compose-file.js';
import { compose, SUPERGRAPH } from '../parts/supergraph.js';
import { readFaults } from '../mutation/faults.js';

const BIN = `${ROOT}node_modules/.bin`;
const DOMAIN_WORDS = /initiative|appeal|signature|organi[sz]ation|membership|mandate|milestone|notification|encourag/i;

/** A thing that must hold; it gives what is wrong, or nothing. */
type Check = () => string | undefined | Promise<string | undefined>;

const run =
  (program: string, ...args: string[]): Check =>
  () => {
    const { status, stdout, stderr } = spawnSync(`${BIN}/${program}`, args, { cwd: ROOT, encoding: 'utf8' });
    return status === 0 ? undefined : `${stdout}${stderr}`;
  };

// Types were checked when the project was built, a moment ago.
const CHECKS: Record<string, Check> = {
  lint: run('oxlint', '--deny-warnings'),
  format: run('prettier', '--check', '--log-level=warn', '.'),
  'who may import whom': run(
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    '{packages,services}/*/src',
    '{gateway,infra,testing,journeys,bench}/src',
  ),
  'packages know no word of the domain': findDomainWords,
  'schemas and event types are fresh': async () => {
    const stale = await findStale();
    return stale.length > 0 ? `${stale.join(', ')}: npm run generate` : undefined;
  },
  'what landed stays as it is': async () => (await findChanged()).join('\n') || undefined,
  'resolver types are fresh': run('graphql-codegen', '--config', 'codegen.ts', '--check'),
  'the supergraph is fresh': isFresh(SUPERGRAPH, compose),
  'the listed operations fit the graph and are fresh': isFresh(MANIFEST, listOperations),
  'the containers are fresh': isFresh(COMPOSE_FILE, describeContainers),
  'contracts, settings and containers agree': () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [`${ROOT}infra/dist/commands/test.js`, 'infra/src/rules/contracts.test.ts'],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, TPT_WITHOUT_STAGE: '1' } },
    );
    return status === 0 ? undefined : stderr;
  },
  'the faults have a place and a guard': () => {
    try {
      readFaults();
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  },
  'the lock file names no registry': () =>
    /https?:\/\/|tarball:/.test(readFileSync(`${ROOT}pnpm-lock.yaml`, 'utf8'))
      ? 'pnpm-lock.yaml holds addresses'
      : undefined,
};

function findDomainWords(): string | undefined {
  const files = readdirSync(`${ROOT}packages`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^[^/]+\/src\/.*\.ts$/.test(file) && !/\.test\.ts$|\/testing\//.test(file),
  );
  const found = files.filter((file) => DOMAIN_WORDS.test(readFileSync(`${ROOT}packages/${file}`, 'utf8')));
  return found.length > 0 ? `packages/ holds mechanisms only; look at ${found.join(', ')}` : undefined;
}

function isFresh(file: string, generate: () => string): Check {
  return () =>
    generate() === readFileSync(`${ROOT}${file}`, 'utf8')
      ? undefined
      : `${file} is not what would be generated: npm run generate`;
}

let failed = 0;
for (const [title, check] of Object.entries(CHECKS)) {
  const wrong = await check();
  console.log(`${wrong === undefined ? '✓' : '✗'} ${title}`);
  if (wrong === undefined) continue;
  failed += 1;
  console.error(wrong);
}
process.exit(failed === 0 ? 0 : 1);
