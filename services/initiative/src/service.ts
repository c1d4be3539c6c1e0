import { equipForMail, mailSettings, serviceSettings, type Service, type SettingsOf } from '@tpt/service';
import { capabilities } from './capabilities.js';
import type { Tools } from './context.js';
import { migrations } from './migrations/index.js';
import { userErrors } from './user-errors.js';

const settings = { ...serviceSettings, ...mailSettings };

/** Organizations and what they do. */
export const service: Service<SettingsOf<typeof settings>, Tools> = {
  name: 'initiative',
  folder: new URL('../', import.meta.url),
  settings,
  migrations,
  capabilities,
  resolvers: userErrors,
  equip: (config, store, onEnd) => ({ ...store, ...equipForMail(config, onEnd) }),
};
