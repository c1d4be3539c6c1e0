/** What the resolvers of each type receive. */
export type { Appeal } from './domain.js';
