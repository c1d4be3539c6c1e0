import { serviceSettings, type Service, type ServiceConfig } from '@tpt/service';
import { capabilities } from './capabilities.js';
import type { Tools } from './context.js';
import { migrations } from './migrations/index.js';
import { userErrors } from './user-errors.js';

/** Organizations and what they do. */
export const service: Service<ServiceConfig, Tools> = {
  name: 'initiative',
  folder: new URL('../', import.meta.url),
  settings: serviceSettings,
  migrations,
  capabilities,
  resolvers: userErrors,
  equip: (_config, store) => store,
};
