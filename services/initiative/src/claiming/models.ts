/** What the resolvers of each type receive. */
export type { Claim } from './domain.js';
