/** What the resolvers of each type receive. */
export type { Counts as InitiativeFacets, InitiativePage as InitiativeConnection } from './reads/index.js';
