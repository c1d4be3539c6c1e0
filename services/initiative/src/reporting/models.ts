/** What the resolvers of each type receive. */
export type { SeenReport as Report } from './reads.js';
