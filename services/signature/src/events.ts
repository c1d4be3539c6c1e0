import { measureJobs } from '@tpt/database';
import { lookAfterEvents } from '@tpt/outbox';
import { createPrivateFields } from '@tpt/private-fields';
import { runCommand } from '@tpt/program';
import { readEventsConfig } from './config.js';
import { consumers } from './reactions/index.js';
import { measureFold } from './store/fold.js';
import { entities } from './store/tables/index.js';

runCommand('signature', async (logger) => {
  const config = readEventsConfig();
  const fields = createPrivateFields(config.MASTER_KEYS);
  await lookAfterEvents({
    service: 'signature',
    config,
    entities,
    consumers: { subjects: { ...consumers.subjects, reactions: consumers.subjects.reactions({ fields }) } },
    status: async (database) => {
      const mails = await measureJobs((sql) => database.query(sql));
      return [
        `counts: ${await measureFold(database)} deltas to fold`,
        `mails: ${mails.waiting} due, the oldest for ${Math.round(mails.oldestDueSeconds)} s; ` +
          `${mails.failing} failed and will be tried again, ${mails.givenUp} given up`,
      ];
    },
    logger,
    args: process.argv.slice(2),
  });
});
