import { readFileSync } from 'node:fs';
import { write } from '@tpt/outbox';
import { runServiceCommand } from '@tpt/service';
import { readCensus } from '../census/census.js';
import { loadCensus } from '../census/load-census.js';
import { service } from '../service.js';

runServiceCommand(service, 'seed', async ({ tools, logger }) => {
  const file = new URL('seed/initiatives-2020.json', service.folder);
  const census = readCensus(JSON.parse(readFileSync(file, 'utf8')));
  await write(tools, (work) => loadCensus(work, census, new Date()));
  const { organizations, initiatives } = census;
  logger.info({ organizations: organizations.length, initiatives: initiatives.length }, 'the seed is loaded');
});
