import { resolve } from 'node:path';
import { STATE } from '@tpt/embedded';
import { endWithReason } from '../operating/end-with-reason.js';
import { runServiceCommand } from '../operating/run-service-command.js';

async function importFile(): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0)
    throw new Error('npm run import -- FILE.json, or FILE.csv; it can be run again at any time');
  // npm stands in the folder of the project, whoever asks may stand elsewhere.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  process.exitCode = await runServiceCommand(STATE, 'initiative', 'import', [path]);
}

importFile().catch(endWithReason);
