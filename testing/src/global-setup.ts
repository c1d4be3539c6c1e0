import { publishRun } from './run.js';
import { buildStage, type Stage } from './stage.js';

declare global {
  // Jest offers no other way from its setup to its teardown.
  var testStage: Stage | undefined;
}

/** Starts what all tests share. The tests end services, not the database: what it syncs to disk proves nothing here. */
export default async function setUp(): Promise<void> {
  // Some tests read files only.
  if (process.env['TPT_WITHOUT_STAGE']) return;
  globalThis.testStage = await buildStage({
    postgres: { fsync: 'off', synchronous_commit: 'off', max_connections: '300' },
  });
  publishRun(globalThis.testStage.run);
}
