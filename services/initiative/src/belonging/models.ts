/** What the resolvers of each type receive. */
export type { InitiativeListPage as InitiativeListConnection } from './reads.js';
