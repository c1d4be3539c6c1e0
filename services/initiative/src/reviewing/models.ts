/** What the resolvers of each type receive. */
export type { ReviewEntry, QueuePage as ReviewConnection } from './reads/queue.js';
export type { NearDuplicate } from './reads/near-duplicates.js';
export type { Change as ReviewChange } from './domain.js';
