export type { Capability, Listening, Watch } from './capability.js';
export { coalesce } from './coalesce.js';
export { lookAfterEventsOf } from './commands/events.js';
export { migrateService } from './commands/migrate.js';
export { rebuildService } from './commands/rebuild.js';
export { runServiceCommand } from './commands/run-service-command.js';
export { migrationSettings } from './config.js';
export * from './connections/index.js';
export { exactlyOne } from './exactly-one.js';
export { fieldOf } from './field-of.js';
export { keptWith } from './kept-with.js';
export { loadById, rememberById } from './load-by-id.js';
export { equipForMail, mailSettings, type MailTools } from './mail-tools.js';
export { runService } from './run-service.js';
export {
  connect,
  consumersOf,
  contractsOf,
  hasJobs,
  type Service,
  type ServiceConfig,
  type SettingsOf,
} from './service.js';
export { serviceSettings } from './settings.js';
