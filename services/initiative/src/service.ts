import { blobStore, openBlobs } from '@tpt/blobs';
import { createImages } from '@tpt/images';
import { equipForMail, mailSettings, serviceSettings, type Service, type SettingsOf } from '@tpt/service';
import { z } from 'zod';
import { capabilities } from './capabilities.js';
import type { Tools } from './context.js';
import { migrations } from './migrations/index.js';
import { userErrors } from './user-errors.js';

const settings = {
  ...serviceSettings,
  ...mailSettings,
  REPORTS_A_DAY_BY_NETWORK: z.coerce.number().int().min(1).max(10_000_000).default(100),
  BLOBS_URL: blobStore(),
};

/** Organizations and what they do. */
export const service: Service<SettingsOf<typeof settings>, Tools> = {
  name: 'initiative',
  folder: new URL('../', import.meta.url),
  settings,
  migrations,
  capabilities,
  resolvers: userErrors,
  equip: (config, store, onEnd) => ({
    ...store,
    ...equipForMail(config, onEnd),
    reportsByNetwork: config.REPORTS_A_DAY_BY_NETWORK,
    blobs: openBlobs(config.BLOBS_URL),
    images: createImages(),
  }),
};
