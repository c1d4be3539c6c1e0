#!/usr/bin/env node
// The tests of the package in whose folder it is called: builds that with what it needs, and runs them.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = relative(ROOT, process.cwd());

const build = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['--build', process.cwd(), join(ROOT, 'testing')], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);
// Nothing is left outside the project.
process.env.TMPDIR = join(ROOT, '.state/tmp');
mkdirSync(process.env.TMPDIR, { recursive: true });
process.argv.push('--rootDir', join(ROOT), '--roots', join(ROOT, folder));
await import('../dist/run-jest.js');
