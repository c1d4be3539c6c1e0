import { lookAfterEvents } from '@tpt/outbox';
import { runCommand } from '@tpt/program';
import { readEventsConfig } from './config.js';
import { entities } from './store/tables/index.js';

runCommand('initiative', (logger) =>
  lookAfterEvents({
    service: 'initiative',
    config: readEventsConfig(),
    entities,
    consumers: {},
    logger,
    args: process.argv.slice(2),
  }),
);
