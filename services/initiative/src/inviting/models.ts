/** What the resolvers of each type receive. */
export type { Invitation } from './domain.js';
