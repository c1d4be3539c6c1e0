import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { COMPOSE_FILE, describeContainers } from '../containers/compose-file.js';
import { compose, SUPERGRAPH } from '../parts/supergraph.js';
import { writeGenerated } from '../generate/files.js';
import { listOperations, MANIFEST } from '../generate/operations.js';
import { addWhatLands } from '../generate/landed.js';

const run = (program: string, ...args: string[]): number =>
  spawnSync(`${ROOT}node_modules/.bin/${program}`, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;

// Resolver types and the supergraph are made from the joined schemas, and services compile against them.
try {
  await writeGenerated();
  writeFileSync(`${ROOT}${COMPOSE_FILE}`, describeContainers());
  writeFileSync(`${ROOT}${SUPERGRAPH}`, compose());
  writeFileSync(`${ROOT}${MANIFEST}`, listOperations());
  process.exitCode = run('graphql-codegen', '--config', 'codegen.ts');
  if (process.argv.includes('--without-landing')) process.exit();
  if (run('tsc', '--build') === 0) await addWhatLands();
  else {
    console.error('✗ What landed is written down when the project compiles: npm run generate');
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
