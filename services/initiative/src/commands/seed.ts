import { readFileSync } from 'node:fs';
import { openDatabase } from '@tpt/database';
import { runCommand } from '@tpt/program';
import { readSeedConfig } from './config.js';
import { contracts } from './contracts.js';
import { loadSeed, readSeed } from './seed-loader.js';
import { entities } from './store/tables/index.js';

runCommand('initiative', async (logger) => {
  const file = new URL('../seed/initiatives-2020.json', import.meta.url);
  const database = await openDatabase({
    url: readSeedConfig().DATABASE_URL,
    program: 'initiative seed',
    entities,
    connections: 4,
  });
  try {
    const seed = readSeed(JSON.parse(readFileSync(file, 'utf8')));
    await loadSeed({ database, contracts, nudge: () => {} }, seed, new Date());
    logger.info(
      { organizations: seed.organizations.length, initiatives: seed.initiatives.length },
      'the seed is loaded',
    );
  } finally {
    await database.destroy();
  }
});
