/** What the resolvers of each type receive. */
export type { InitiativePage as InitiativeConnection } from './reads.js';
