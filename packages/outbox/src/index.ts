export { toOutboxColumns, type NewEvent, type OutboxColumns } from './append.js';
export { startConsumer, type ConsumerOptions, type Reaction, type Received, type RunningConsumer } from './consumer.js';
export { ContractBroken, loadContracts, ownEvents, type Contracts, type Topic } from './contracts.js';
export { createKafka } from './kafka.js';
export { rebuildConsumer } from './rebuild.js';
export { RELAY_LOCK, startRelay, type Relay } from './relay.js';
export { createOutboxTables } from './tables.js';
export { write, type OutboxStore } from './write.js';
