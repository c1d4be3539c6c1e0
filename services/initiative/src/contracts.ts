import { loadContracts } from '@tpt/outbox';

/** The events that this service writes. */
export const contracts = loadContracts(new URL('../events/', import.meta.url));
