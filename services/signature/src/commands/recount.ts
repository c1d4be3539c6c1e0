import { openDatabase } from '@tpt/database';
import { runCommand } from '@tpt/program';
import { readRecountConfig } from './config.js';
import { recount } from './store/counts.js';
import { entities } from './store/tables/index.js';

runCommand('signature', async (logger) => {
  const url = readRecountConfig().DATABASE_URL;
  const database = await openDatabase({ url, program: 'signature recount', entities, connections: 1 });
  try {
    const miscounts = await recount(database);
    if (miscounts.length > 0) throw new Error(`the counts differ from the rows: ${JSON.stringify(miscounts)}`);
    logger.info('the counts equal the rows');
  } finally {
    await database.destroy();
  }
});
