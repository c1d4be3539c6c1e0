import { lookAfterEvents } from '@tpt/outbox';
import { runCommand } from '@tpt/program';
import { readStreamsConfig } from './config.js';
import { consumers } from './reactions/index.js';
import { entities } from './store/tables/index.js';

runCommand('notification', (logger) =>
  lookAfterEvents({
    service: 'notification',
    config: readStreamsConfig(),
    entities,
    consumers: { news: { ...consumers.news, reactions: consumers.news.reactions() } },
    logger,
    args: process.argv.slice(2),
  }),
);
