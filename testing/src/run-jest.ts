import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT, STATE } from '@tpt/embedded';

const jest = createRequire(`${ROOT}package.json`).resolve('jest/bin/jest');

// Jest writes its report for people to the standard error, and its results to a file.
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--json',
    `--outputFile=${STATE}/test-results.json`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
