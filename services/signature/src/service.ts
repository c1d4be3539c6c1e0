import { serviceSettings, type Service, type ServiceConfig } from '@tpt/service';
import type { OutboxStore } from '@tpt/outbox';
import { migrations } from './migrations/index.js';

/** Appeals and who signs them. */
export const service: Service<ServiceConfig, OutboxStore> = {
  name: 'signature',
  folder: new URL('../', import.meta.url),
  settings: serviceSettings,
  migrations,
  capabilities: [{ jobs: () => ({}) }],
  resolvers: {},
  equip: (_config, store) => store,
};
