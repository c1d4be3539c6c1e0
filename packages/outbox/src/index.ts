export { createKafka } from '@tpt/kafka';
export {
  appendEvents,
  EventTooLarge,
  LARGEST_EVENT_BYTES,
  toOutboxColumns,
  type NewEvent,
  type OutboxColumns,
} from './append.js';
export { startConsumer, type ConsumerOptions, type RunningConsumer } from './consumer.js';
export { ContractBroken, loadContracts, ownEvents, type Contracts, type Topic } from './contracts.js';
export { runEventsCommand } from './events-command.js';
export type { Reaction, Received } from './reaction.js';
export { rebuildConsumer } from './rebuild.js';
export { startForgetting } from './start-forgetting.js';
export { RELAY_LOCK, startRelay, type Relay } from './relay.js';
export { addInboxPlaces, allowTombstones, createOutboxTables, createParkingTables } from './tables.js';
export { watchOutbox } from './watch-outbox.js';
export { write, type OutboxStore, type Work } from './write.js';
