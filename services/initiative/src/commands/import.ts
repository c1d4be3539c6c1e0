import { CommandFailed } from '@tpt/program';
import { runServiceCommand } from '@tpt/service';
import { runImport } from './importing/run-import.js';
import { service } from '../service.js';

// 0: everything is in. 1: it could not go on; run it again. 2: it went to the end, and lines were refused.
const LINES_WERE_REFUSED = 2;

runServiceCommand(service, 'import', async ({ tools }) => {
  const [path, ...more] = process.argv.slice(2);
  if (!path || more.length > 0) throw new CommandFailed('Say which file: import FILE.json or import FILE.csv');
  if ((await runImport(tools, path)) > 0) process.exitCode = LINES_WERE_REFUSED;
});
