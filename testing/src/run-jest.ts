import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT, STATE } from '@tpt/embedded';
import { clearRunsOf } from './abandoned-runs.js';

const jest = createRequire(`${ROOT}package.json`).resolve('jest/bin/jest');

// Jest writes its report for people to the standard error, and its results to a file.
const child = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    jest,
    '--json',
    `--outputFile=${STATE}/test-results.json`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
);
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    isInterrupted = true;
    child.kill(signal);
  });
child.on('exit', async (code) => {
  // Whoever is interrupted does not come to stop what it has started.
  if (isInterrupted) await clearRunsOf(child.pid!);
  process.exit(code ?? 1);
});
