/** What the resolvers of each type receive. */
export type { Membership } from './domain.js';
