import { loadContracts, ownEvents } from '@tpt/outbox';

/** The events that this service writes, dead letters included. */
export const contracts = loadContracts(new URL('../events/', import.meta.url), ownEvents);
