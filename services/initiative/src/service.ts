import { serviceSettings, type Service, type ServiceConfig } from '@tpt/service';
import type { OutboxStore } from '@tpt/outbox';
import { migrations } from './migrations/index.js';

/** Organizations and what they do. */
export const service: Service<ServiceConfig, OutboxStore> = {
  name: 'initiative',
  folder: new URL('../', import.meta.url),
  settings: serviceSettings,
  migrations,
  capabilities: [],
  resolvers: {},
  equip: (_config, store) => store,
};
