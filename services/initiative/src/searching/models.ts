/** What the resolvers of each type receive. */
export type { Counts as InitiativeFacets, FoundInitiatives as InitiativeConnection } from './reads/index.js';
