import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ROOT, STATE } from '../paths.js';

const jest = createRequire(`${ROOT}package.json`).resolve('jest/bin/jest');

mkdirSync(STATE, { recursive: true });
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--outputFile',
    `${STATE}/test-results.json`,
    '--json',
    ...process.argv.slice(2),
  ],
  // Jest writes its report for people to the standard error, and with --json its results to the file.
  { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'], env: { ...process.env, LOG_LEVEL: 'error' } },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
