import { fileURLToPath } from 'node:url';
import { CommandFailed } from '@tpt/program';
import { runServiceCommand } from '@tpt/service';
import { runImport } from './importing/run-import.js';
import { service } from '../service.js';

runServiceCommand(service, 'seed', async ({ tools, logger }) => {
  const refused = await runImport(tools, fileURLToPath(new URL('seed/initiatives-2020.json', service.folder)));
  if (refused > 0) throw new CommandFailed(`${refused} lines of the seed are refused`);
  logger.info('the seed is loaded');
});
