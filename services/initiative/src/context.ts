import type { Reader } from '@tpt/graph';
import type { OutboxStore } from '@tpt/outbox';

/** What the use cases of this service work with. */
export type Tools = OutboxStore;

/** What the resolvers of one request share. */
export interface Context extends Reader {
  tools: Tools;
}
