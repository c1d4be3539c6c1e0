/** What the resolvers of each type receive. */
export type { InitiativePage as InitiativeConnection } from './reads.js';
export type { Counts as InitiativeFacets } from './count.js';
