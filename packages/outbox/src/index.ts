export {
  EventTooLarge,
  LARGEST_EVENT_BYTES,
  toOutboxColumns,
  type NewEvent,
  type OutboxColumns,
} from './append.js';
export { startConsumer, type ConsumerOptions, type RunningConsumer } from './consumer.js';
export { ContractBroken, loadContracts, ownEvents, type Contracts, type Topic } from './contracts.js';
export { lookAfterEvents } from './events-command.js';
export { createKafka } from './kafka.js';
export type { Reaction, Received } from './reaction.js';
export { rebuildConsumer } from './rebuild.js';
export { RELAY_LOCK, startRelay, type Relay } from './relay.js';
export { createOutboxTables, createParkingTables } from './tables.js';
export { watchOutbox } from './watch-outbox.js';
export { write, type OutboxStore } from './write.js';
