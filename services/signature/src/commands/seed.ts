import { readFileSync } from 'node:fs';
import { openDatabase } from '@tpt/database';
import { createLinks, createPrivateFields } from '@tpt/private-fields';
import { runCommand } from '@tpt/program';
import { z } from 'zod';
import { readSeedConfig } from './config.js';
import { contracts } from './contracts.js';
import { openAppeal } from './domain/appeal.js';
import { newId } from './ids.js';
import { keepAppeal } from './store/subjects.js';
import { entities } from './store/tables/index.js';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const Seed = z.object({
  appeal: z.object({ slug: z.string(), title: bilingual, text: bilingual, goal: z.number().int() }),
});

runCommand('signature', async (logger) => {
  const config = readSeedConfig();
  const { appeal } = Seed.parse(JSON.parse(readFileSync(new URL('../seed/appeal.json', import.meta.url), 'utf8')));
  const database = await openDatabase({
    url: config.DATABASE_URL,
    program: 'signature seed',
    entities,
    connections: 2,
  });
  const fields = createPrivateFields(config.MASTER_KEYS);
  const links = createLinks(config.LINK_SECRET);
  try {
    await keepAppeal({ database, contracts, fields, links, nudge: () => {} }, openAppeal(newId('appeal'), appeal));
    logger.info({ appeal: appeal.slug }, 'the seed is loaded');
  } finally {
    await database.destroy();
  }
});
