export { AttendedClient } from './attended-client.js';
export { CannotConnect } from './connect.js';
export { migrate } from './migrate.js';
export { namedStatement } from './named-statement.js';
export { openDatabase } from './open.js';
export { openSession } from './session.js';
export { shareTurn, takeTurns } from './take-turns.js';
export * from './jobs/index.js';
export { insertRows, updateRows } from './write-rows.js';
