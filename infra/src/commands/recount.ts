import { STATE } from '@tpt/embedded';
import { endWithReason } from '../operating/end-with-reason.js';
import { runServiceCommand } from '../operating/run-service-command.js';

async function recount(): Promise<void> {
  if (process.argv.length > 2) throw new Error('npm run recount, and nothing after it');
  process.exitCode = await runServiceCommand(STATE, 'signature', 'recount', []);
}

recount().catch(endWithReason);
