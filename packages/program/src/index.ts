export { createAlarms, type Alarms } from './alarms.js';
export { CommandFailed, runCommand } from './command.js';
export { createHttpServer, type HttpServer } from './http-server.js';
export { createLogger, type Logger } from './logger.js';
export { maskError } from './mask-error.js';
export { createPlaces, type Places } from './places.js';
export { runProgram, type Life } from './program.js';
export type { ReadinessChecks } from './readiness.js';
export { currentRequestId, REQUEST_ID_HEADER, withRequestId } from './request-scope.js';
export {
  addresses,
  brokers,
  json,
  logLevel,
  port,
  readSettings,
  secretKey,
  SettingsError,
  stopNotice,
  url,
} from './settings.js';
