import type { OutboxStore } from '@tpt/outbox';

/** What the functions of this folder work with. */
export type Store = OutboxStore;
