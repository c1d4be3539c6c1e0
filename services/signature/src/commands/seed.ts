import { readFileSync } from 'node:fs';
import { write } from '@tpt/outbox';
import { runServiceCommand } from '@tpt/service';
import { z } from 'zod';
import { openAppeal } from '../appeals/open-appeal.js';
import { service } from '../service.js';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const Seed = z.object({
  appeal: z.object({ slug: z.string(), title: bilingual, text: bilingual, goal: z.number().int() }),
});

runServiceCommand(service, 'seed', async ({ tools, logger }) => {
  const file = new URL('seed/appeal.json', service.folder);
  const { appeal } = Seed.parse(JSON.parse(readFileSync(file, 'utf8')));
  await write(tools, (work) => openAppeal(work, appeal));
  logger.info({ appeal: appeal.slug }, 'the seed is loaded');
});
