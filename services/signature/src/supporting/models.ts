/** What the resolvers of each type receive. */
export type { InitiativeReference as Initiative } from './reads.js';
