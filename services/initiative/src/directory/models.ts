/** What the resolvers of each type receive. */
export type { OrganizationPage as OrganizationConnection } from './reads.js';
