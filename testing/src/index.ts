export { asSuperuser, freePort, openTopics, waitFor, waitForHttp } from '@tpt/embedded';
export { createTestDatabase, uniquePrefix, type TestDatabase } from './database.js';
export { startFaultProxy, type FaultProxy } from './fault-proxy.js';
export { startTestMailbox, type TestMailbox } from './mailbox.js';
export { currentRun, publishRun, type TestRun } from './run.js';
export { buildStage, type Stage } from './stage.js';
export type { StagePart } from './stage-part.js';
