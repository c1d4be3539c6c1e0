import { CommandFailed } from '@tpt/program';
import { runServiceCommand } from '@tpt/service';
import { recount } from '../counting/reads.js';
import { service } from '../service.js';

runServiceCommand(service, 'recount', async ({ tools, logger }) => {
  const miscounts = await recount(tools);
  if (miscounts.length > 0) throw new CommandFailed(`the counts differ from the rows: ${JSON.stringify(miscounts)}`);
  logger.info('the counts equal the rows');
});
