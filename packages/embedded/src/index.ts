export {
  asSuperuser,
  closeToOthers,
  databaseUrl,
  provisionDatabases,
  roleOf,
  type OwnDatabases,
  type RolePasswords,
} from './databases.js';
export { describeServiceCommand } from './describe-service-command.js';
export { freePort } from './free-port.js';
export { openTopics, withKafkaAdmin } from './kafka-admin.js';
export { fetchKafka, hasKafka, startKafka, type ProxiedListener } from './kafka.js';
export { Leftovers } from './leftovers.js';
export { startMail } from './mail.js';
export { readMailbox, type MailboxMessage } from './mailbox.js';
export { PartFailed } from './part-failed.js';
export { ROOT, STATE } from './paths.js';
export { startPostgres } from './postgres.js';
export { keepPrivate } from './private-folder.js';
export { familyOf } from './process-family.js';
export { runToEnd, startProcess, type ProcessOptions, type RunningProcess, type Watch } from './process.js';
export { startS3Proxy, type S3Proxy } from './s3-proxy.js';
export { startPart } from './start-part.js';
export { unlessAborted, waitFor, waitForHttp } from './wait.js';
