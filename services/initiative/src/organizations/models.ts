/** What the resolvers of each type receive. */
export type { ShownOrganization as Organization } from './reads.js';
