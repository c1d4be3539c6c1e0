/** What the resolvers of each type receive. */
export type { Publication } from './domain.js';
