import { equipForMail, mailSettings, serviceSettings, type Service, type SettingsOf } from '@tpt/service';
import { z } from 'zod';
import { capabilities } from './capabilities.js';
import type { Tools } from './context.js';
import { migrations } from './migrations/index.js';
import { userErrors } from './user-errors.js';

const settings = {
  ...serviceSettings,
  ...mailSettings,
  MESSAGES_A_DAY_BY_NETWORK: z.coerce.number().int().min(1).max(10_000_000).default(300),
};

/** Appeals, those who sign them, those who support initiatives, and how many they are. */
export const service: Service<SettingsOf<typeof settings>, Tools> = {
  name: 'signature',
  folder: new URL('../', import.meta.url),
  settings,
  migrations,
  capabilities,
  resolvers: userErrors,
  equip: (config, store, onEnd) => ({
    ...store,
    ...equipForMail(config, onEnd),
    messagesByNetwork: config.MESSAGES_A_DAY_BY_NETWORK,
  }),
};
